package org.unionhome.condolence.internal;

import java.util.List;

/**
 * A visit as one reader may see it.
 *
 * @param contentReadable whether she may read the note and see the photos
 * @param mayChange whether she may edit it, and so is shown whom of the family it is about
 */
record ShownVisit(CondolenceVisit visit, List<Photo> photos, boolean contentReadable, boolean mayChange) {}
