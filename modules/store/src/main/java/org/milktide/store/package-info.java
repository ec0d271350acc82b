/** PostgreSQL behind the domain's ports; the only SQL of the project. */
@NullMarked
package org.milktide.store;

import org.jspecify.annotations.NullMarked;
