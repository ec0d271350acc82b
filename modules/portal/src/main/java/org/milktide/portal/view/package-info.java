/** What the templates show, as plain data, and the words around it. */
@NullMarked
package org.milktide.portal.view;

import org.jspecify.annotations.NullMarked;
