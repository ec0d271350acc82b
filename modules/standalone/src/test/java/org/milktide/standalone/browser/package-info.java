/** The pages as people use them: a real browser against a whole installation. */
@NullMarked
package org.milktide.standalone.browser;

import org.jspecify.annotations.NullMarked;
