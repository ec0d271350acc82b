/** Gives tokens to partners and takes them back. */
@NullMarked
package org.milktide.standalone.partner;

import org.jspecify.annotations.NullMarked;
