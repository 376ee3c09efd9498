//! Delivery reports (RFC 3464), as a mail server sends them back: out of a whole message, or bare. Pure.

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders as _};

/// What a report says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The Message-IDs of what came back with it, without their brackets.
    pub messages: Vec<String>,
    pub recipients: Vec<Recipient>,
}

/// What it says of one recipient.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipient {
    /// The last address, and the one it was sent to where that was another; in small letters.
    pub addresses: Vec<String>,
    /// failed, delayed, delivered, relayed or expanded.
    pub action: String,
    /// Such as 5.1.1.
    pub status: String,
    /// What the server said that would not take it.
    pub words: String,
}

/// The report in a message, or in the bare text of a `message/delivery-status`.
pub fn read(bytes: &[u8]) -> Option<Report> {
    let message = MessageParser::default().parse(bytes)?;
    let mut report = Report::default();
    gather(&message, &mut report);
    // A bare one has no sender: the text of any other letter is no report, whatever it says.
    if report.recipients.is_empty() && message.from().is_none() {
        report.recipients = recipients(&String::from_utf8_lossy(bytes));
    }
    (!report.recipients.is_empty()).then_some(report)
}

fn gather(message: &Message, report: &mut Report) {
    for part in &message.parts {
        if is(part, "message", &["delivery-status", "global-delivery-status"]) {
            report.recipients.extend(recipients(&String::from_utf8_lossy(part.contents())));
        } else if let Some(returned) = part.message() {
            report.messages.extend(returned.message_id().map(str::to_owned));
            gather(returned, report);
        } else if is(part, "text", &["rfc822-headers"]) || is(part, "message", &["global-headers"]) {
            let headers = MessageParser::default().parse_headers(part.contents());
            report.messages.extend(headers.and_then(|m| m.message_id().map(str::to_owned)));
        }
    }
}

fn is(part: &MessagePart, kind: &str, subtypes: &[&str]) -> bool {
    subtypes.iter().any(|subtype| part.is_content_type(kind, subtype))
}

/// Blocks of fields, an empty line between them: the first is about the message, each other about one
/// recipient.
fn recipients(text: &str) -> Vec<Recipient> {
    let text = text.replace("\r\n", "\n");
    text.split("\n\n").filter_map(|block| recipient(&fields(block))).collect()
}

fn recipient(fields: &[(String, String)]) -> Option<Recipient> {
    let field = |name: &str| fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str());
    let last = address(field("final-recipient")?);
    let first = field("original-recipient").map(address).filter(|first| *first != last);
    let status = field("status").unwrap_or_default().split_whitespace().next().unwrap_or_default();
    let said = field("diagnostic-code").map(after_kind);
    Some(Recipient {
        addresses: std::iter::once(last).chain(first).collect(),
        action: field("action").unwrap_or_default().to_lowercase(),
        words: said.unwrap_or(status).to_owned(),
        status: status.to_owned(),
    })
}

/// `rfc822; Noor@Example.org` is noor@example.org.
fn address(value: &str) -> String {
    after_kind(value).trim_matches(['<', '>']).to_lowercase()
}

fn after_kind(value: &str) -> &str {
    value.split_once(';').map_or(value, |(_, rest)| rest).trim()
}

/// Name and value, a value on several lines put together.
fn fields(block: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                *value = format!("{value} {}", line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_lowercase(), value.trim().to_owned()));
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = "Reporting-MTA: dns; mx.example.org\r\n\r\n\
        Original-Recipient: rfc822;Noor@Example.org\r\n\
        Final-Recipient: rfc822; n.claes@mail.example.org\r\nAction: failed\r\nStatus: 5.1.1 (nobody)\r\n\
        Diagnostic-Code: smtp; 550 5.1.1\r\n  no such person\r\n";

    fn whole(kind: &str, returned: &str) -> String {
        format!(
            "From: mailer-daemon@example.org\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=cut\r\n\r\n\
             --cut\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --cut\r\nContent-Type: message/delivery-status\r\n\r\n{STATUS}\r\n\
             --cut\r\nContent-Type: {kind}\r\n\r\n{returned}\r\n--cut--\r\n"
        )
    }

    #[test]
    fn a_bare_report_and_a_whole_message_say_the_same() {
        let bare = read(STATUS.as_bytes()).expect("a report");
        let recipient = &bare.recipients[0];
        assert_eq!(recipient.addresses, ["n.claes@mail.example.org", "noor@example.org"]);
        assert_eq!((recipient.action.as_str(), recipient.status.as_str()), ("failed", "5.1.1"));
        assert_eq!(recipient.words, "550 5.1.1 no such person");
        assert!(bare.messages.is_empty());
        let letter = "Message-ID: <abc@pact.example>\r\nSubject: Hello\r\n\r\nHello\r\n";
        for kind in ["message/rfc822", "text/rfc822-headers"] {
            let report = read(whole(kind, letter).as_bytes()).expect("a report");
            assert_eq!(report.recipients, bare.recipients, "{kind}");
            assert_eq!(report.messages, ["abc@pact.example"], "{kind}");
        }
    }

    #[test]
    fn any_other_letter_is_no_report() {
        let quoted = format!("From: eve@example.org\r\nSubject: Hi\r\n\r\n{STATUS}");
        for text in ["", "hello", quoted.as_str(), "From: a@example.org\r\n\r\nhello"] {
            assert_eq!(read(text.as_bytes()), None, "{text}");
        }
    }
}
