/** A real browser for the tests of pages, and what is looked for on each of them. */
@NullMarked
package org.milktide.testing.browser;

import org.jspecify.annotations.NullMarked;
