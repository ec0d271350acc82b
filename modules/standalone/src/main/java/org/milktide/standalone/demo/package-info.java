/** Sample families on a fast clock, and a journey of one's own, on one page. */
@NullMarked
package org.milktide.standalone.demo;

import org.jspecify.annotations.NullMarked;
