/** How fast mails go to one domain, and what slows them down. */
@NullMarked
package org.milktide.domain.pace;

import org.jspecify.annotations.NullMarked;
