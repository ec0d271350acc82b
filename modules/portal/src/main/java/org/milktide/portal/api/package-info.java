/** The partners' API, version 1. */
@NullMarked
package org.milktide.portal.api;

import org.jspecify.annotations.NullMarked;
