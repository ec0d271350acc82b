/** The pages of one family: subscribe, confirm, journey, preferences, unsubscribe, loss. */
@NullMarked
package org.milktide.portal.page;

import org.jspecify.annotations.NullMarked;
