package org.milktide.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.feeding.EntryKey;
import org.milktide.domain.id.BabyId;
import org.milktide.domain.id.ItemId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.Occurrence;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.id.RuleId;
import org.milktide.domain.time.QuietHours;
import org.milktide.domain.time.Rhythm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The domain's records as JSON columns. Ids, rhythms and the like are plain texts in it. */
final class StateJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(texts())
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** Between the parts of a key; control characters are refused in what comes in. */
  private static final char SEPARATOR = '\n';

  private StateJson() {}

  private static EntryKey entryKey(String text) {
    int end = text.indexOf(SEPARATOR);
    return new EntryKey(text.substring(0, end), text.substring(end + 1));
  }

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  static <T> T read(String json, TypeReference<T> type) {
    return MAPPER.readValue(json, type);
  }

  static Map<String, Object> readMap(String json) {
    return MAPPER.readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  private static SimpleModule texts() {
    SimpleModule module = new SimpleModule("milktide");
    text(module, JourneyId.class, JourneyId::parse, JourneyId::toString);
    text(module, RecipientId.class, RecipientId::new, RecipientId::value);
    text(module, BabyId.class, BabyId::new, BabyId::value);
    text(module, ItemId.class, ItemId::new, ItemId::value);
    text(module, Occurrence.class, Occurrence::new, Occurrence::key);
    text(module, RuleId.class, RuleId::new, RuleId::value);
    text(module, EmailAddress.class, EmailAddress::new, EmailAddress::value);
    text(module, Rhythm.class, Rhythm::parse, Rhythm::toString);
    text(module, QuietHours.class, QuietHours::parse, QuietHours::toString);
    text(module, EntryKey.class, StateJson::entryKey, key -> key.source() + SEPARATOR + key.id());
    text(module, Locale.class, Locale::forLanguageTag, Locale::toLanguageTag);
    return module;
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<String, T> read, Function<T, String> write) {
    module.addSerializer(
        type,
        new ValueSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(write.apply(value));
          }
        });
    module.addKeySerializer(
        type,
        new ValueSerializer<T>() {
          @Override
          public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeName(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new ValueDeserializer<T>() {
          @Override
          public T deserialize(JsonParser json, DeserializationContext context) {
            return read.apply(json.getString());
          }
        });
    module.addKeyDeserializer(
        type,
        new KeyDeserializer() {
          @Override
          public Object deserializeKey(String key, DeserializationContext context) {
            return read.apply(key);
          }
        });
  }
}
