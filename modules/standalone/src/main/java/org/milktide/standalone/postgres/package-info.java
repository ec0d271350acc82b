/** A real PostgreSQL server run as a child process, kept on disk. */
@NullMarked
package org.milktide.standalone.postgres;

import org.jspecify.annotations.NullMarked;
