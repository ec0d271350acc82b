package org.milktide.portal.api;

import org.milktide.domain.partner.PartnerSource;

/**
 * Whose token a request came with.
 *
 * @param source what the partner's references and journeys belong to
 * @param token what its requests are counted by; not the secret
 */
record Caller(PartnerSource source, String token) {
  /** The request's attribute that holds it. */
  static final String ATTRIBUTE = "milktide.caller";

  /** The source as events name it. */
  String sourceName() {
    return source.value();
  }
}
