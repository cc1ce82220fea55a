package org.unionhome.condolence.internal;

import java.util.List;

/**
 * A visit as one reader may see it.
 *
 * @param contentReadable whether she may read the note and see the photos
 */
record ShownVisit(CondolenceVisit visit, List<Photo> photos, boolean contentReadable) {}
