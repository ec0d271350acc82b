package org.milktide.portal.devices;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.milktide.domain.device.DeviceName;
import org.milktide.domain.device.PushEndpoint;
import org.milktide.domain.device.PushSubscription;
import org.milktide.domain.id.DeviceId;
import org.milktide.domain.link.Purpose;
import org.milktide.domain.port.Devices;
import org.milktide.portal.visit.Paths;
import org.milktide.portal.visit.Visit;
import org.milktide.portal.visit.Visits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A person's devices. The link opens nothing else, so a browser may keep it: its worker tells us
 * here when its endpoint changes.
 */
@Controller
@RequestMapping("/devices/{token}")
final class DevicesController {
  private final Visits visits;
  private final Devices devices;
  private final SubscriptionForm form;
  private final DevicesPage page;
  private final Paths paths;

  DevicesController(
      Visits visits, Devices devices, SubscriptionForm form, DevicesPage page, Paths paths) {
    this.visits = visits;
    this.devices = devices;
    this.form = form;
    this.page = page;
    this.paths = paths;
  }

  @GetMapping
  ResponseEntity<String> show(
      @PathVariable String token, @RequestParam(required = false) @Nullable String done) {
    return page.show(HttpStatus.OK, visits.open(token, Purpose.DEVICES), done);
  }

  /** Asked by our script and worker alone, which read the status. */
  @PostMapping(params = "action=add")
  ResponseEntity<String> add(
      @PathVariable String token,
      @RequestParam Map<String, String> typed,
      @RequestHeader(name = HttpHeaders.USER_AGENT, required = false) @Nullable String browser) {
    Visit visit = visits.open(token, Purpose.DEVICES);
    PushSubscription subscription;
    Optional<PushEndpoint> instead;
    try {
      subscription = form.read(typed);
      instead = form.instead(typed);
    } catch (IllegalArgumentException wrong) {
      return plain(HttpStatus.UNPROCESSABLE_CONTENT, wrong.getMessage());
    }
    DeviceName name = BrowserName.of(browser, visit.words());
    return devices
        .add(visit.bearer(), subscription, instead, name, visit.now())
        .map(_ -> plain(HttpStatus.OK, "kept"))
        .orElseGet(() -> plain(HttpStatus.CONFLICT, "there are ten devices already"));
  }

  private static ResponseEntity<String> plain(HttpStatus status, @Nullable String text) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text);
  }

  @PostMapping(params = "action=remove")
  ResponseEntity<String> remove(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.DEVICES);
    id(typed).ifPresent(id -> devices.remove(visit.bearer(), id));
    return Paths.seeOther(paths.devices(visit.bearer()) + "?done=device-removed");
  }

  @PostMapping(params = "action=rename")
  ResponseEntity<String> rename(
      @PathVariable String token, @RequestParam Map<String, String> typed) {
    Visit visit = visits.open(token, Purpose.DEVICES);
    DeviceName name;
    try {
      name = new DeviceName(typed.getOrDefault("name", ""));
    } catch (IllegalArgumentException wrong) {
      return page.show(HttpStatus.UNPROCESSABLE_CONTENT, visit, "device-name-wrong");
    }
    id(typed).ifPresent(id -> devices.rename(visit.bearer(), id, name));
    return Paths.seeOther(paths.devices(visit.bearer()) + "?done=device-renamed");
  }

  /** Whatever is none of ours changes nothing. */
  private static Optional<DeviceId> id(Map<String, String> typed) {
    try {
      return Optional.of(new DeviceId(UUID.fromString(typed.getOrDefault("device", ""))));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
