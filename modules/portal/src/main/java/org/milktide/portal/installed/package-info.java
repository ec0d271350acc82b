/** The app that parents install from the pages: what browsers ask of it, and where it starts. */
@NullMarked
package org.milktide.portal.installed;

import org.jspecify.annotations.NullMarked;
