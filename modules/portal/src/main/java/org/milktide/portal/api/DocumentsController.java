package org.milktide.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.milktide.domain.wire.EventSchemas;
import org.milktide.portal.web.NothingHere;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What integrators read, people and programs alike; nobody needs a token for it. */
@Controller
final class DocumentsController {
  private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

  private final String openApi = openApi();

  @GetMapping("/v3/api-docs")
  ResponseEntity<String> api() {
    return answer(openApi, MediaType.APPLICATION_JSON);
  }

  @GetMapping("/v3/asyncapi")
  ResponseEntity<String> events() {
    return answer(EventSchemas.asyncApi(), MediaType.APPLICATION_JSON);
  }

  @GetMapping("/schemas/{name}.json")
  ResponseEntity<String> schema(@PathVariable String name) {
    return answer(EventSchemas.schema(name).orElseThrow(NothingHere::new), SCHEMA);
  }

  private static ResponseEntity<String> answer(String text, MediaType type) {
    return ResponseEntity.ok().contentType(type).body(text);
  }

  private static String openApi() {
    try (InputStream file =
        Objects.requireNonNull(DocumentsController.class.getResourceAsStream("openapi.json"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
