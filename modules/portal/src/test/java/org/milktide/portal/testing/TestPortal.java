package org.milktide.portal.testing;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.milktide.content.GuidancePack;
import org.milktide.content.Library;
import org.milktide.domain.bounce.ReturnPaths;
import org.milktide.domain.device.VapidKeys;
import org.milktide.domain.event.EmailAddress;
import org.milktide.domain.event.JourneyEvent;
import org.milktide.domain.id.JourneyId;
import org.milktide.domain.id.RecipientId;
import org.milktide.domain.link.Bearer;
import org.milktide.domain.link.Links;
import org.milktide.domain.link.Tokens;
import org.milktide.domain.partner.PartnerSecret;
import org.milktide.domain.partner.PartnerSource;
import org.milktide.domain.partner.PartnerToken;
import org.milktide.domain.plan.Situation;
import org.milktide.domain.port.Arrival;
import org.milktide.domain.port.Partners;
import org.milktide.domain.port.Subject;
import org.milktide.domain.testing.Events;
import org.milktide.domain.testing.InMemoryHelpful;
import org.milktide.domain.testing.InMemoryStore;
import org.milktide.domain.testing.Request;
import org.milktide.portal.LimitSettings;
import org.milktide.portal.PortalSettings;
import org.milktide.portal.api.WebhookSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The portal in Tomcat on a free port, over a store in memory and a clock moved by hand. */
public final class TestPortal implements AutoCloseable {
  public static final String API_TOKEN = "token-of-the-tests-0123456789";
  public static final String WEBHOOK_SECRET = "secret-of-the-webhook-of-the-tests";
  private static final String NO_WEBHOOK = "test.no-webhook";
  public static final String PARTNER = PortalSettings.DEFAULT_API_SOURCE;
  public static final VapidKeys VAPID = new VapidKeys(number -> new byte[] {(byte) number}, 2);

  public static final Instant START = Instant.parse("2027-01-04T10:00:00Z");

  /** What is told later is later: stamps of one instant have no order that a test could rely on. */
  private static final Duration TICK = Duration.ofMillis(1);

  private static final URI BASE = URI.create("https://guide.example.org");

  public final HandClock clock = new HandClock(START);
  public final GuidancePack pack = GuidancePack.builtIn();
  public final Library library = new Library(pack);
  public final InMemoryStore store = new InMemoryStore(pack.catalogue());
  public final InMemoryHelpful helpful = new InMemoryHelpful();
  public final ReturnPaths returnPaths =
      new ReturnPaths(new EmailAddress("bounces@guide.example.org"), store.secret("return-paths"));
  public final Links links;
  public final Browser browser;

  final BreakableJourneys journeys = new BreakableJourneys(store);
  final Tokens tokens = new Tokens(store.secret("links"));
  final PortalSettings settings;
  final Partners partners;
  final LimitSettings limits;
  final WebhookSettings webhook;
  private final AtomicInteger families = new AtomicInteger();
  private final Events events = Events.of("urn:test");
  private final ConfigurableApplicationContext context;

  private TestPortal(PortalSettings settings, Partners partners, int port) {
    this(settings, partners, LimitSettings.DEFAULT, Map.of("server.port", port));
  }

  private TestPortal(
      PortalSettings settings,
      Partners partners,
      LimitSettings limits,
      Map<String, Object> properties) {
    SpringApplication app = new SpringApplication(PortalApp.class);
    Map<String, Object> all = new HashMap<>(properties);
    all.put("spring.main.banner-mode", "off");
    all.put("logging.level.root", "warn");
    app.setDefaultProperties(all);
    this.settings = settings;
    this.partners = partners;
    this.limits = limits;
    this.webhook = new WebhookSettings(properties.containsKey(NO_WEBHOOK) ? "" : WEBHOOK_SECRET);
    this.links = new Links(BASE, tokens);
    context = ScopedValue.where(PortalApp.STARTING, this).call(() -> app.run());
    String given = context.getEnvironment().getProperty("local.server.port");
    browser = new Browser(URI.create("http://127.0.0.1:" + given));
  }

  public static TestPortal start() {
    return start(UnaryOperator.identity());
  }

  /** A portal with settings of its own. */
  public static TestPortal start(UnaryOperator<PortalSettings> settings) {
    return new TestPortal(settings.apply(PortalSettings.of(BASE, API_TOKEN)), Partners.NONE, 0);
  }

  /** A portal that no provider shares a secret with. */
  public static TestPortal withoutWebhook() {
    return new TestPortal(
        PortalSettings.of(BASE, API_TOKEN),
        Partners.NONE,
        LimitSettings.DEFAULT,
        Map.of("server.port", 0, NO_WEBHOOK, true));
  }

  /** A portal whose API's partner collects consent. */
  public static TestPortal trusting() {
    PortalSettings settings = PortalSettings.of(BASE, API_TOKEN);
    return new TestPortal(settings, new Partners(Set.of(settings.apiSource())), 0);
  }

  /** A portal that takes only so many forms an hour from one network. */
  public static TestPortal limited(int perNetwork, Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("server.port", 0);
    return new TestPortal(
        PortalSettings.of(BASE, API_TOKEN),
        Partners.NONE,
        new LimitSettings(perNetwork, LimitSettings.DEFAULT.perToken()),
        all);
  }

  /** A portal that takes only so many requests a minute of one token. */
  public static TestPortal limitedTokens(int perToken) {
    return new TestPortal(
        PortalSettings.of(BASE, API_TOKEN),
        Partners.NONE,
        new LimitSettings(LimitSettings.DEFAULT.perNetwork(), perToken),
        Map.of("server.port", 0));
  }

  /** A token of a partner with this source. */
  public String token(String source) {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    PartnerSecret secret = PartnerSecret.of(bytes);
    PartnerToken token =
        PartnerToken.created(UUID.randomUUID(), "Tests", new PartnerSource(source), now());
    store.partnerTokens().add(token, secret);
    return secret.text();
  }

  /** A portal to look at in a browser, whose mail stays on this machine. */
  public static TestPortal show(int port) {
    return new TestPortal(
        new PortalSettings(BASE, "Milktide", BASE, API_TOKEN, "urn:milktide:partner", true),
        Partners.NONE,
        port);
  }

  /** A portal whose journeys cannot be read any more. */
  public static TestPortal broken() {
    TestPortal portal = start();
    portal.journeys.breakDown();
    return portal;
  }

  /** A portal whose every browser hangs up while journeys are read. */
  public static TestPortal hungUp() {
    TestPortal portal = start();
    portal.journeys.hangUp();
    return portal;
  }

  /** A part of the running portal. */
  public <T> T bean(Class<T> type, String name) {
    return context.getBean(name, type);
  }

  /** How long anybody could have been kept waiting for silence. */
  public Duration longestWait() {
    return journeys.longestWait();
  }

  public Instant now() {
    return clock.instant();
  }

  /** Events that happen and arrive now. */
  public Events events() {
    return events.at(now());
  }

  /** An address that nobody has used yet. */
  public String address() {
    return "parent" + families.incrementAndGet() + "@example.org";
  }

  /** A family in Berlin whose address nobody has confirmed. */
  public Bearer unconfirmed(UnaryOperator<Request> more) {
    return unconfirmed(more.apply(Request.due(address(), LocalDate.of(2027, 1, 10))));
  }

  public Bearer unconfirmed(Request request) {
    JourneyId id = new JourneyId(UUID.randomUUID());
    store.apply(List.of(new Arrival(new Subject.Fresh(id), events().requested(request))), now());
    clock.forward(TICK);
    return new Bearer(id, RecipientId.PARENT);
  }

  /** A family in Berlin that is due on 10 January 2027 and gets messages. */
  public Bearer family() {
    return family(UnaryOperator.identity());
  }

  public Bearer family(UnaryOperator<Request> more) {
    Bearer bearer = unconfirmed(more);
    tell(bearer, events().confirmed(addressOf(bearer).value()));
    return bearer;
  }

  /** A family that the tests' partner subscribed, and that gets messages. */
  public Bearer partnersFamily() {
    JourneyId id = new JourneyId(UUID.randomUUID());
    Request request = Request.due(address(), LocalDate.of(2027, 1, 10));
    JourneyEvent event = Events.of(PARTNER).at(now()).requested(request);
    store.apply(List.of(new Arrival(new Subject.Fresh(id), event)), now());
    clock.forward(TICK);
    Bearer bearer = new Bearer(id, RecipientId.PARENT);
    tell(bearer, events().confirmed(addressOf(bearer).value()));
    return bearer;
  }

  /** A family whose one baby was born so long ago. */
  public Bearer born(Duration ago) {
    Bearer bearer = family();
    tell(bearer, events().born(now().minus(ago)));
    return bearer;
  }

  /** Somebody whom a family's parent invited, and who has not answered. */
  public Bearer invited(Bearer parent) {
    int number = families.incrementAndGet();
    RecipientId id = new RecipientId("partner-" + number);
    tell(parent, events().invited(id, "partner" + number + "@example.org"));
    return new Bearer(parent.journey(), id);
  }

  /** Somebody whom a family's parent invited, and who confirmed. */
  public Bearer partner(Bearer parent) {
    Bearer partner = invited(parent);
    tell(parent, events().confirmed(partner.recipient(), addressOf(partner).value()));
    return partner;
  }

  public void tell(Bearer bearer, JourneyEvent event) {
    store.apply(List.of(new Arrival(new Subject.Existing(bearer.journey()), event)), now());
    clock.forward(TICK);
  }

  public Situation situation(Bearer bearer) {
    return store.find(bearer.journey()).orElseThrow();
  }

  public EmailAddress addressOf(Bearer bearer) {
    return Objects.requireNonNull(situation(bearer).state().recipient(bearer.recipient()).address())
        .value();
  }

  /** A link's path, as a browser on this machine opens it. */
  public static String path(String link) {
    return URI.create(link).getRawPath();
  }

  @Override
  public void close() {
    context.close();
  }
}
