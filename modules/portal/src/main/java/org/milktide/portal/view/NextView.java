package org.milktide.portal.view;

import org.jspecify.annotations.Nullable;

/**
 * When the next message comes.
 *
 * @param why what its moment hangs on; null where there is nothing to say
 */
public record NextView(String text, @Nullable String why) {}
