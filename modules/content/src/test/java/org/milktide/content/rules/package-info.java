/** The date and stage rules of clinical.md 7.3, by their numbers, on the built-in pack. */
@NullMarked
package org.milktide.content.rules;

import org.jspecify.annotations.NullMarked;
