package org.milktide.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.BrowserKeys;
import org.milktide.domain.device.Device;
import org.milktide.domain.device.DeviceAnswer;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.Health;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.port.Devices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionTemplate;

/** Devices as rows; whoever adds one holds the journey, so that ten are ten and an erase is one. */
final class PostgresDevices implements Devices {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  PostgresDevices(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public Optional<DeviceId> add(
      Bearer bearer,
      PushSubscription subscription,
      Optional<PushEndpoint> instead,
      DeviceName name,
      Instant now) {
    return Objects.requireNonNull(
        transaction.execute(
            status ->
                lock(bearer.journey())
                    ? change(bearer, subscription, instead)
                        .or(() -> insert(bearer, subscription, name, now))
                    : Optional.<DeviceId>empty()));
  }

  private boolean lock(JourneyId journey) {
    return !jdbc.sql("select id from journey where id = :journey for no key update")
        .param("journey", journey.value())
        .query()
        .listOfRows()
        .isEmpty();
  }

  /** The device that this subscription is of, if it is there. */
  private Optional<DeviceId> change(
      Bearer bearer, PushSubscription subscription, Optional<PushEndpoint> instead) {
    Optional<DeviceId> same = at(bearer, subscription.endpoint());
    Optional<DeviceId> old = instead.flatMap(endpoint -> at(bearer, endpoint));
    if (same.isPresent()) {
      old.filter(id -> !id.equals(same.get())).ifPresent(id -> remove(bearer, id));
    }
    Optional<DeviceId> kept = same.or(() -> old);
    kept.ifPresent(id -> update(bearer.journey(), id, subscription));
    return kept;
  }

  private Optional<DeviceId> at(Bearer bearer, PushEndpoint endpoint) {
    return of(bearer).stream()
        .filter(device -> device.subscription().endpoint().equals(endpoint))
        .map(Device::id)
        .findFirst();
  }

  private void update(JourneyId journey, DeviceId id, PushSubscription subscription) {
    with(
            subscription,
            """
            update device set endpoint = :endpoint, p256dh = :p256dh, auth = :auth,
                   vapid_key = :key, failing_since = null, last_failure = null, failures = 0
             where journey_id = :journey and id = :id
            """)
        .param("journey", journey.value())
        .param("id", id.value())
        .update();
  }

  private Optional<DeviceId> insert(
      Bearer bearer, PushSubscription subscription, DeviceName name, Instant now) {
    if (of(bearer).size() >= Device.MOST) {
      return Optional.empty();
    }
    DeviceId id = new DeviceId(UUID.randomUUID());
    with(
            subscription,
            """
            insert into device
                   (journey_id, id, recipient_id, endpoint, p256dh, auth, vapid_key, name, since)
            values (:journey, :id, :recipient, :endpoint, :p256dh, :auth, :key, :name, :since)
            """)
        .param("journey", bearer.journey().value())
        .param("id", id.value())
        .param("recipient", bearer.recipient().value())
        .param("name", name.value())
        .param("since", Sql.at(now))
        .update();
    return Optional.of(id);
  }

  private StatementSpec with(PushSubscription subscription, String sql) {
    return jdbc.sql(sql)
        .param("endpoint", subscription.endpoint().address().toString())
        .param("p256dh", subscription.keys().p256dh())
        .param("auth", subscription.keys().auth())
        .param("key", subscription.vapidKey());
  }

  @Override
  public List<Device> of(Bearer bearer) {
    return jdbc.sql(
            """
            select * from device where journey_id = :journey and recipient_id = :recipient
             order by since, id
            """)
        .param("journey", bearer.journey().value())
        .param("recipient", bearer.recipient().value())
        .query(PostgresDevices::device)
        .list();
  }

  @Override
  public void rename(Bearer bearer, DeviceId id, DeviceName name) {
    one(bearer, id, "update device set name = :name").param("name", name.value()).update();
  }

  @Override
  public void remove(Bearer bearer, DeviceId id) {
    one(bearer, id, "delete from device").update();
  }

  private StatementSpec one(Bearer bearer, DeviceId id, String change) {
    return jdbc.sql(
            change + " where journey_id = :journey and recipient_id = :recipient and id = :id")
        .param("journey", bearer.journey().value())
        .param("recipient", bearer.recipient().value())
        .param("id", id.value());
  }

  @Override
  public void answered(JourneyId journey, DeviceId id, DeviceAnswer answer, Instant now) {
    String change =
        switch (answer) {
          case TAKEN ->
              """
              update device set last_success = :now, failing_since = null, last_failure = null,
                     failures = 0
              """;
          case FAILED ->
              """
              update device set failing_since = coalesce(failing_since, :now),
                     last_failure = greatest(failing_since, :now), failures = failures + 1
              """;
          case GONE -> "delete from device";
        };
    StatementSpec statement =
        jdbc.sql(change + " where journey_id = :journey and id = :id")
            .param("journey", journey.value())
            .param("id", id.value());
    if (answer != DeviceAnswer.GONE) {
      statement = statement.param("now", Sql.at(now));
    }
    statement.update();
  }

  static Device device(ResultSet row, int number) throws SQLException {
    return new Device(
        new DeviceId(Sql.uuid(row, "id")),
        new RecipientId(Sql.text(row, "recipient_id")),
        new PushSubscription(
            PushEndpoint.parse(Sql.text(row, "endpoint")),
            new BrowserKeys(row.getBytes("p256dh"), row.getBytes("auth")),
            row.getInt("vapid_key")),
        new DeviceName(Sql.text(row, "name")),
        Sql.instant(row, "since"),
        new Health(
            instant(row, "last_success"),
            instant(row, "failing_since"),
            instant(row, "last_failure"),
            row.getInt("failures")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
