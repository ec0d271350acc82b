/**
 * Looks at a pack with an author's eyes: whether it reads plainly, says the same in every language,
 * and leaves no family without word for too long.
 */
@NullMarked
package org.milktide.content.lint;

import org.jspecify.annotations.NullMarked;
