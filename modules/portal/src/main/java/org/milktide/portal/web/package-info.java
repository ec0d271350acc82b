/** What every page and answer has in common: rendering, assets, headers, kind errors. */
@NullMarked
package org.milktide.portal.web;

import org.jspecify.annotations.NullMarked;
