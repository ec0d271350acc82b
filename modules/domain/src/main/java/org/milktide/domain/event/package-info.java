/** What happened to a journey, as past-tense records from pages, the API and Kafka. */
@NullMarked
package org.milktide.domain.event;

import org.jspecify.annotations.NullMarked;
