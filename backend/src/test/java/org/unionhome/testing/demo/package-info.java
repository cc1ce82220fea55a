/**
 * The demo: an invented province's union tree and roster as files that an officer would really have, and the loader
 * that brings them in through the API. Nothing in here uses a class of the product.
 */
@org.jspecify.annotations.NullMarked
package org.unionhome.testing.demo;
