//! A person's browser: keeps its cookies, fills in the page's form token, follows nothing by itself.

use ureq::{Agent, http::Response};

pub struct Browser {
    agent: Agent,
    base: String,
    csrf: String,
}

/// What came back.
#[derive(Debug)]
pub struct Page {
    pub status: u16,
    pub location: Option<String>,
    pub kind: String,
    pub headers: ureq::http::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Browser {
    pub fn new(base: &str) -> Self {
        let config = Agent::config_builder().max_redirects(0).http_status_as_error(false).build();
        Self { agent: config.into(), base: base.to_owned(), csrf: String::new() }
    }

    fn url(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) }
    }

    fn page(&mut self, response: Response<ureq::Body>) -> Page {
        let page = page(response);
        if let Some(token) = between(&page.text(), "name=\"csrf\" value=\"", "\"") {
            self.csrf = token;
        }
        page
    }

    pub fn get(&mut self, path: &str) -> Page {
        let response = self.agent.get(self.url(path)).call().expect("an answer");
        self.page(response)
    }

    /// Posts a form with the token of the last page that had one.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf.clone();
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend(fields);
        self.post_raw(path, &all)
    }

    /// Posts a form as it is given.
    pub fn post_raw(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let response = self.agent.post(self.url(path)).send_form(fields.iter().copied()).expect("an answer");
        self.page(response)
    }

    /// Posts a form as a script of the page does, which reads the answer itself.
    pub fn post_by_script(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let csrf = self.csrf.clone();
        let all = [("csrf", csrf.as_str())].into_iter().chain(fields.iter().copied());
        let call = self.agent.post(self.url(path)).header("accept", "application/json");
        let response = call.send_form(all).expect("an answer");
        self.page(response)
    }

    /// The value of a cookie it holds.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let jar = self.agent.cookie_jar_lock();
        jar.iter().find(|c| c.name() == name).map(|c| c.value().to_owned())
    }

    /// Posts a file, as a form with an upload does.
    pub fn upload(&mut self, path: &str, field: &str, bytes: &[u8]) -> Page {
        let mut body = b"--cut\r\nContent-Disposition: form-data; name=\"".to_vec();
        body.extend_from_slice(field.as_bytes());
        body.extend_from_slice(b"\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--cut--\r\n");
        let call =
            self.agent.post(self.url(path)).header("content-type", "multipart/form-data; boundary=cut");
        let response = call.send(&body[..]).expect("an answer");
        self.page(response)
    }

    /// Carries a cookie as if the site had set it.
    pub fn carry(&mut self, name: &str, value: &str) {
        let uri: ureq::http::Uri = self.base.parse().expect("an address");
        let cookie = ureq::Cookie::parse(format!("{name}={value}; Path=/"), &uri).expect("a cookie");
        self.agent.cookie_jar_lock().insert(cookie, &uri).expect("a jar");
    }
}

/// The text between two marks, the first time they stand there.
pub fn between(text: &str, from: &str, to: &str) -> Option<String> {
    let start = text.find(from)? + from.len();
    Some(text[start..start + text[start..].find(to)?].to_owned())
}

impl Page {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status, status, "{}", self.text());
        self
    }

    #[track_caller]
    pub fn is_ok(&self) -> &Self {
        self.is(200)
    }

    #[track_caller]
    pub fn leads_to(&self, path: &str) -> &Self {
        assert_eq!((self.status, self.location.as_deref()), (303, Some(path)), "{}", self.text());
        self
    }

    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        let text = self.text().replace("&#x27;", "'").replace("&quot;", "\"");
        assert!(text.contains(words), "'{words}' is not in:\n{text}");
        self
    }

    #[track_caller]
    pub fn never_says(&self, words: &str) -> &Self {
        assert!(!self.text().contains(words), "'{words}' is in:\n{}", self.text());
        self
    }

    /// The redirect's address.
    #[track_caller]
    pub fn to(&self) -> String {
        self.is(303);
        self.location.clone().expect("a redirect")
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {}", self.text()))
    }
}

/// A program with an API token.
pub struct Program {
    agent: Agent,
    base: String,
    token: String,
}

impl Program {
    pub fn new(base: &str, token: &str) -> Self {
        let config = Agent::config_builder().max_redirects(0).http_status_as_error(false).build();
        Self { agent: config.into(), base: format!("{base}/api/v1"), token: token.to_owned() }
    }

    pub fn get(&self, path: &str) -> Page {
        let call = self
            .agent
            .get(format!("{}{path}", self.base))
            .header("authorization", format!("Bearer {}", self.token));
        page(call.call().expect("an answer"))
    }

    pub fn send(&self, method: &str, path: &str, body: &serde_json::Value) -> Page {
        let request = ureq::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header("authorization", format!("Bearer {}", self.token))
            .header("content-type", "application/json")
            .body(body.to_string())
            .expect("a request");
        page(self.agent.run(request).expect("an answer"))
    }

    pub fn post(&self, path: &str, body: &serde_json::Value) -> Page {
        self.send("POST", path, body)
    }

    /// A write with a key, as a program sends it that may have to send it again.
    pub fn post_once(&self, path: &str, key: &str, body: &serde_json::Value) -> Page {
        let call = self.agent.post(format!("{}{path}", self.base)).header("idempotency-key", key);
        let call = call.header("authorization", format!("Bearer {}", self.token));
        page(call.header("content-type", "application/json").send(body.to_string()).expect("an answer"))
    }

    pub fn post_bytes(&self, path: &str, bytes: &[u8]) -> Page {
        let call = self.agent.post(format!("{}{path}", self.base)).header("content-type", "application/pdf");
        page(call.send(bytes).expect("an answer"))
    }
}

fn page(response: Response<ureq::Body>) -> Page {
    let header = |name: &str| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let (status, location) = (response.status().as_u16(), header("location"));
    let kind = header("content-type").unwrap_or_default();
    let headers = response.headers().clone();
    let bytes = response.into_body().into_with_config().limit(64 << 20).read_to_vec().expect("a whole body");
    Page { status, location, kind, headers, bytes }
}
