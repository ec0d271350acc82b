/** What is answered at once to something that a parent reported: decided purely, said elsewhere. */
@NullMarked
package org.milktide.domain.advice;

import org.jspecify.annotations.NullMarked;
