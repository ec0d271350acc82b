package org.milktide.portal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Where the signs to look for are, for whoever opened a link of their own: every page of theirs
 * leads there, whichever it is.
 */
public final class Signpost {
  private static final String PATH = Signpost.class.getName();

  private Signpost() {}

  /** From now on the pages of this request lead to this path. */
  public static void put(String path) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null) {
      request.setAttribute(PATH, path, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** Null while no link of anybody's own was opened. */
  static @Nullable String path() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null
        ? null
        : (String) request.getAttribute(PATH, RequestAttributes.SCOPE_REQUEST);
  }
}
