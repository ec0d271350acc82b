package org.milktide.portal.bad;

import java.util.ArrayList;
import java.util.List;
import org.milktide.portal.testing.Reports;
import org.milktide.portal.testing.TestPortal;

/** Bad reports of mail providers. The clock stands at {@link TestPortal#START}. */
final class BadReports {
  private static final String SECTION = "Webhook: POST /webhooks/mail";
  private static final String MESSAGE = "\"messageId\":\"<1@example.org>\"";

  private final List<Row> rows = new ArrayList<>();
  private final TestPortal portal;

  private BadReports(TestPortal portal) {
    this.portal = portal;
  }

  static List<Row> rows(TestPortal portal) {
    BadReports reports = new BadReports(portal);
    reports.signatures();
    reports.bodies();
    reports.fields();
    return reports.rows;
  }

  private void signatures() {
    String body = "{\"id\":\"a\",\"type\":\"delivered\"," + MESSAGE + "}";
    signed("another body", body, Reports.sign(portal.now(), "{}"));
    signed("another secret", body, Reports.sign(portal.now(), body, "another"));
    signed("six minutes ago", body, Reports.sign(portal.now().minusSeconds(360), body));
    signed("six minutes ahead", body, Reports.sign(portal.now().plusSeconds(360), body));
    signed("nonsense", body, "nonsense");
  }

  private void signed(String given, String body, String signature) {
    rows.add(
        new Row(
            SECTION,
            "Milktide-Signature",
            given,
            () -> BadRequests.told(Reports.send(portal, body, signature))));
  }

  private void bodies() {
    for (String body : List.of("[]", "{\"id\":", "{\"id\":\"a\",\"id\":\"b\"}")) {
      report("body", body);
    }
    rows.add(
        new Row(
            SECTION,
            "body",
            "1 MB",
            () ->
                BadRequests.told(
                    Reports.send(portal, "{\"id\":\"" + "x".repeat(1_000_000) + "\"}", "none"))));
  }

  private void fields() {
    report("id", "{\"type\":\"delivered\"," + MESSAGE + "}");
    report("id", "{\"id\":\"a b\",\"type\":\"delivered\"," + MESSAGE + "}");
    report("id", "{\"id\":7,\"type\":\"delivered\"," + MESSAGE + "}");
    report("type", "{\"id\":\"a\"," + MESSAGE + "}");
    report("type", "{\"id\":\"a\",\"type\":\"opened\"," + MESSAGE + "}");
    report("status", "{\"id\":\"a\",\"type\":\"bounce\"," + MESSAGE + "}");
    report("status", bounce("\"550\""));
    report("status", bounce("\"2.0.0\""));
    report("status", bounce("5.1"));
    report("returnPath", "{\"id\":\"a\",\"type\":\"delivered\"}");
    report(
        "returnPath",
        "{\"id\":\"a\",\"type\":\"delivered\",\"returnPath\":\"a@b\"," + MESSAGE + "}");
    report("journey", "{\"id\":\"a\",\"type\":\"delivered\",\"deliveryId\":\"x.email\"}");
    report(
        "deliveryId",
        "{\"id\":\"a\",\"type\":\"delivered\",\"deliveryId\":\"x.email\","
            + "\"journey\":\"0f8fad5b-d9cb-469f-a165-70867728950e\"}");
    report("at", "{\"id\":\"a\",\"type\":\"delivered\",\"at\":\"soon\"," + MESSAGE + "}");
  }

  private static String bounce(String status) {
    return "{\"id\":\"a\",\"type\":\"bounce\",\"status\":" + status + "," + MESSAGE + "}";
  }

  private void report(String what, String body) {
    rows.add(new Row(SECTION, what, body, () -> BadRequests.told(Reports.send(portal, body))));
  }
}
