package org.milktide.content;

import java.net.URI;

/**
 * Where a statement comes from.
 *
 * @param year four digits, or {@code undated}
 */
public record Source(String key, String title, String year, URI url, Confidence confidence) {}
