//! Reading a sealed document back, from anyone: bounded, and strict about its shape.

use crate::failure::{Failure, Result};
use flate2::read::ZlibDecoder;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, decode_text_string};
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Range;

const LARGEST: usize = 16 << 20;
const LARGEST_STREAM: usize = 8 << 20;

#[derive(Debug)]
pub struct Sealed {
    pub gap: Range<usize>, // digest covers bytes[..gap.start] and bytes[gap.end..]
    pub cms: Vec<u8>,      // DER, padding cut off
    pub files: BTreeMap<String, Vec<u8>>,
    /// When the seal says it was made, as a PDF date.
    pub at: String,
}

fn no(why: &str) -> Failure {
    Failure::internal(why.to_owned())
}

/// Only the shape our own writer gives is let through to lopdf: one revision, a classic xref
/// table, no object streams, no encryption. lopdf would otherwise size buffers from an xref
/// stream's W, loop over its Index, and copy a stream once per xref entry that points at it.
fn guard(bytes: &[u8]) -> Result<()> {
    if bytes.len() > LARGEST || !bytes.starts_with(b"%PDF-1.") {
        return Err(no("not one of our documents"));
    }
    let body = bytes.trim_ascii_end();
    let from = body.len().saturating_sub(64);
    let end = body.strip_suffix(b"%%EOF").ok_or_else(|| no("no end marker"))?;
    let at =
        body[from..].windows(9).rposition(|w| w == b"startxref").ok_or_else(|| no("no startxref"))? + from;
    let number = end.get(at + 9..).unwrap_or(b"").trim_ascii();
    let xref: usize =
        std::str::from_utf8(number).ok().and_then(|s| s.parse().ok()).ok_or_else(|| no("bad startxref"))?;
    let tail = body.get(xref..).filter(|t| t.starts_with(b"xref\n")).ok_or_else(|| no("no xref table"))?;
    let holds = |what: &[u8]| tail.windows(what.len()).any(|w| w == what);
    let once = |what: &[u8]| tail.windows(what.len()).filter(|w| *w == what).count() == 1;
    if tail.len() > 64 << 10
        || tail.contains(&b'#')
        || !once(b"startxref")
        || !once(b"%%EOF")
        || !once(b"trailer")
        || holds(b"Prev")
        || holds(b"XRefStm")
        || holds(b"Encrypt")
        || holds(b"stream")
    {
        return Err(no("not written by us"));
    }
    let entries = tail.iter().filter(|b| **b == b'n').count();
    if entries.saturating_mul(bytes.len()) > 1 << 30 {
        return Err(no("too many objects"));
    }
    Ok(())
}

/// FilterFunc is a plain fn pointer; on load only None matters, the value is dropped.
fn plain_objects(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    match object {
        Object::Stream(s) if s.dict.has_type(b"ObjStm") => None,
        _ => Some((id, Object::Null)),
    }
}

/// Blocking and bounded; call it off the event loop.
pub fn read(bytes: &[u8]) -> Result<Sealed> {
    guard(bytes)?;
    std::panic::catch_unwind(|| read_inner(bytes)).unwrap_or_else(|_| Err(no("unreadable document")))
}

fn read_inner(bytes: &[u8]) -> Result<Sealed> {
    let options = LoadOptions {
        password: None,
        filter: Some(plain_objects),
        strict: false,
        max_decompressed_size: Some(LARGEST_STREAM),
    };
    let doc = Document::load_mem_with_options(bytes, options)?;
    let signature = signature(&doc).ok_or_else(|| no("no seal"))?;
    let gap = gap(signature, bytes).ok_or_else(|| no("the seal does not cover the whole file"))?;
    let padded = hex::decode(&bytes[gap.start + 1..gap.end - 1]).map_err(|_| no("bad seal"))?;
    let cms = trim_der(&padded).ok_or_else(|| no("bad seal"))?.to_vec();
    let at = signature.get(b"M").and_then(Object::as_str).unwrap_or_default();
    let at = String::from_utf8_lossy(at).into_owned();
    Ok(Sealed { gap, cms, files: files(&doc), at })
}

fn signature(doc: &Document) -> Option<&Dictionary> {
    let form = doc.catalog().ok()?.get_deref(b"AcroForm", doc).ok()?.as_dict().ok()?;
    let fields = form.get_deref(b"Fields", doc).ok()?.as_array().ok()?;
    let mut found = fields.iter().take(16).filter_map(|f| {
        let field = doc.dereference(f).ok()?.1.as_dict().ok()?; // bounded at 128 hops
        (field.get_deref(b"FT", doc).ok()?.as_name().ok()? == b"Sig").then_some(())?;
        field.get_deref(b"V", doc).ok()?.as_dict().ok()
    });
    let first = found.next()?;
    found.next().is_none().then_some(first) // exactly one
}

/// [0 a b c]: a..b is exactly the hex string, and b + c is the end of the file.
fn gap(signature: &Dictionary, bytes: &[u8]) -> Option<Range<usize>> {
    let range = signature.get(b"ByteRange").ok()?.as_array().ok()?;
    let n: Vec<usize> =
        range.iter().map(|o| o.as_i64().ok().and_then(|v| usize::try_from(v).ok())).collect::<Option<_>>()?;
    let [zero, start, end, rest] = n[..] else { return None };
    let shape = zero == 0 && start.checked_add(2)? <= end && end.checked_add(rest)? == bytes.len();
    if !shape || bytes.get(start) != Some(&b'<') || bytes.get(end - 1) != Some(&b'>') {
        return None;
    }
    if !bytes.get(..start)?.ends_with(b"/Contents") {
        return None;
    }
    Some(start..end)
}

/// First DER element; what follows must be zero padding.
fn trim_der(padded: &[u8]) -> Option<&[u8]> {
    let (&tag, &first) = (padded.first()?, padded.get(1)?);
    if tag != 0x30 {
        return None;
    }
    let (header, length) = if first < 0x80 {
        (2, usize::from(first))
    } else {
        let n = usize::from(first & 0x7f);
        if n == 0 || n > 4 {
            return None;
        }
        (2 + n, padded.get(2..2 + n)?.iter().fold(0usize, |v, b| (v << 8) | usize::from(*b)))
    };
    let end = header.checked_add(length)?;
    padded.get(end..)?.iter().all(|b| *b == 0).then(|| &padded[..end])
}

fn files(doc: &Document) -> BTreeMap<String, Vec<u8>> {
    let mut specs = Vec::new();
    let mut budget = 64;
    if let Ok(root) = doc
        .catalog()
        .and_then(|c| c.get_deref(b"Names", doc))
        .and_then(Object::as_dict)
        .and_then(|n| n.get_deref(b"EmbeddedFiles", doc))
        .and_then(Object::as_dict)
    {
        walk(doc, root, 8, &mut budget, &mut specs);
    }
    let mut out = BTreeMap::new();
    for (name, spec) in specs {
        let stream = spec
            .get_deref(b"EF", doc)
            .and_then(Object::as_dict)
            .and_then(|ef| ef.get_deref(b"UF", doc).or_else(|_| ef.get_deref(b"F", doc)))
            .and_then(Object::as_stream);
        if let Some(data) = stream.ok().and_then(plain) {
            out.entry(name).or_insert(data);
        }
    }
    out
}

fn walk<'a>(
    doc: &'a Document,
    node: &'a Dictionary,
    depth: u8,
    budget: &mut usize,
    out: &mut Vec<(String, &'a Dictionary)>,
) {
    if depth == 0 {
        return;
    }
    if let Ok(pairs) = node.get_deref(b"Names", doc).and_then(Object::as_array) {
        for pair in pairs.chunks_exact(2) {
            if *budget == 0 {
                return;
            }
            *budget -= 1;
            let key = doc.dereference(&pair[0]).ok().and_then(|(_, o)| decode_text_string(o).ok());
            let spec = doc.dereference(&pair[1]).ok().and_then(|(_, o)| o.as_dict().ok());
            if let (Some(key), Some(spec)) = (key, spec) {
                out.push((key, spec));
            }
        }
    }
    if let Ok(kids) = node.get_deref(b"Kids", doc).and_then(Object::as_array) {
        for kid in kids {
            if *budget == 0 {
                return;
            }
            *budget -= 1;
            if let Some(kid) = doc.dereference(kid).ok().and_then(|(_, o)| o.as_dict().ok()) {
                walk(doc, kid, depth - 1, budget, out);
            }
        }
    }
}

/// Not lopdf's decompressed_content: it swallows a broken zlib stream and returns what it got, and it obeys predictors.
fn plain(stream: &Stream) -> Option<Vec<u8>> {
    match stream.dict.get(b"Filter") {
        Err(_) => (stream.content.len() <= LARGEST_STREAM).then(|| stream.content.clone()),
        Ok(Object::Name(f)) if f.as_slice() == b"FlateDecode" && !stream.dict.has(b"DecodeParms") => {
            let mut out = Vec::new();
            ZlibDecoder::new(stream.content.as_slice())
                .take(LARGEST_STREAM as u64 + 1)
                .read_to_end(&mut out)
                .ok()?;
            (out.len() <= LARGEST_STREAM).then_some(out)
        }
        Ok(_) => None,
    }
}
