//! The file around the pages: attachments, structure, metadata, and room for the seal.

use super::composer::{Bookmark, Node};
use super::structure::{outline, structure};
use crate::failure::{Failure, Result};
use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary, text_string};
use sha2::{Digest as _, Sha256};
use std::cell::RefCell;
use std::ops::Range;
use std::sync::LazyLock;

pub struct Meta<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub subject: &'a str,
    pub producer: &'a str,
    pub language: &'a str,
    pub pdf_date: &'a str, // D:20260102030405Z
    pub xmp_date: &'a str, // 2026-01-02T03:04:05Z, the same instant
}
pub struct Attachment<'a> {
    pub name: &'a str,
    pub mime: &'a str,
    pub relationship: &'a str, // Data, Source, Supplement
    pub about: &'a str,
    pub data: &'a [u8],
}
pub struct Seal<'a> {
    pub name: &'a str,
    pub reason: &'a str,
    pub label: &'a str,
    pub room: usize,
} // room: CMS bytes

// Beware: Into<Object> for &str and String makes a Name, never a string.
fn literal(s: &str) -> Object {
    Object::string_literal(s)
}

/// Puts the file around the pages; nothing may be added after the seal's dictionary.
pub fn finish(
    mut doc: Document,
    nodes: &[Node],
    bookmarks: &[Bookmark],
    meta: &Meta<'_>,
    files: &[Attachment<'_>],
    seal: Option<&Seal<'_>>,
) -> Result<Output> {
    doc.version = "1.7".into(); // printpdf leaves 1.3
    let pages: Vec<ObjectId> = doc.page_iter().collect();
    if pages.is_empty() {
        return Err(Failure::internal("no page"));
    }
    let metadata = describe(&mut doc, meta)?;
    let (names, associated) = attach(&mut doc, meta, files);
    prepare_pages(&mut doc, &pages)?;
    let widget = seal.map(|_| doc.new_object_id());
    let tree = structure(&mut doc, nodes, &pages, widget)?;
    let bookmarks = outline(&mut doc, bookmarks, &pages);
    let intent = output_intent(&mut doc)?;
    let catalog = doc.catalog_mut()?;
    catalog.set("Lang", literal(meta.language));
    catalog.set("Metadata", metadata);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", tree);
    catalog.set("Outlines", bookmarks);
    catalog.set("PageMode", "UseOutlines");
    catalog.set("OutputIntents", vec![intent]);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    if !names.is_empty() {
        catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
        catalog.set("AF", associated);
    }
    if let (Some(seal), Some(widget)) = (seal, widget) {
        make_room(&mut doc, meta, seal, widget, &pages)?;
    }
    write(doc, meta, seal)
}

/// What the colours mean: sRGB, with its profile inside.
fn output_intent(doc: &mut Document) -> Result<Object> {
    let kind = dictionary! { "N" => 3_i64, "Alternate" => "DeviceRGB" };
    let profile = doc.add_object(Stream::new(kind, SRGB.clone()));
    Ok(dictionary! {
        "Type" => "OutputIntent", "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => literal("sRGB IEC61966-2.1"),
        "Info" => literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
    .into())
}

static SRGB: LazyLock<Vec<u8>> =
    LazyLock::new(|| moxcms::ColorProfile::new_srgb().encode().expect("a profile of our own"));

/// Info and XMP, which say the same; printpdf's own Info speaks of PDF/X.
fn describe(doc: &mut Document, meta: &Meta<'_>) -> Result<ObjectId> {
    let info = doc.trailer.get(b"Info").and_then(Object::as_reference)?;
    let dates = literal(meta.pdf_date);
    doc.set_object(
        info,
        dictionary! {
            "Title" => text_string(meta.title), "Author" => text_string(meta.author),
            "Subject" => text_string(meta.subject), "Producer" => text_string(meta.producer),
            "Creator" => text_string(meta.producer),
            "CreationDate" => dates.clone(), "ModDate" => dates,
        },
    );
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Ok(doc.add_object(Stream::new(kind, xmp(meta).into_bytes())))
}

/// Embeds the files; gives back the name tree's pairs, sorted as it wants them, and the references.
fn attach(doc: &mut Document, meta: &Meta<'_>, files: &[Attachment<'_>]) -> (Vec<Object>, Vec<Object>) {
    let mut sorted: Vec<&Attachment<'_>> = files.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(b.name));
    let (mut names, mut associated) = (Vec::new(), Vec::new());
    for f in sorted {
        let stream = doc.add_object(Stream::new(
            dictionary! {
                "Type" => "EmbeddedFile",
                "Subtype" => Object::Name(f.mime.as_bytes().to_vec()), // '/' is written as #2F
                "Params" => dictionary! { "Size" => f.data.len() as i64,
                    "CreationDate" => literal(meta.pdf_date), "ModDate" => literal(meta.pdf_date) },
            },
            f.data.to_vec(),
        ));
        let spec = doc.add_object(dictionary! {
            "Type" => "Filespec", "F" => literal(f.name), "UF" => text_string(f.name),
            "Desc" => text_string(f.about), "AFRelationship" => f.relationship,
            "EF" => dictionary! { "F" => stream, "UF" => stream },
        });
        names.push(literal(f.name));
        names.push(Object::Reference(spec));
        associated.push(Object::Reference(spec));
    }
    (names, associated)
}

/// Pages take part in the structure; printpdf's empty Annots arrays go.
fn prepare_pages(doc: &mut Document, pages: &[ObjectId]) -> Result<()> {
    for (index, page) in pages.iter().enumerate() {
        let page = doc.get_dictionary_mut(*page)?;
        if page.get(b"Annots").and_then(Object::as_array).is_ok_and(Vec::is_empty) {
            page.remove(b"Annots");
        }
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
    }
    Ok(())
}

/// The seal's field on the first page, and its dictionary with room for what is not known yet.
fn make_room(
    doc: &mut Document,
    meta: &Meta<'_>,
    seal: &Seal<'_>,
    widget: ObjectId,
    pages: &[ObjectId],
) -> Result<()> {
    let signature = doc.new_object_id(); // the highest id is written last
    let page = pages[0];
    doc.set_object(
        widget,
        dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "T" => literal("Seal"),
            "TU" => text_string(seal.label), "F" => 132_i64, // print and locked
            "Rect" => vec![Object::Integer(0); 4], // zero size: no appearance needed
            "P" => page, "V" => signature, "StructParent" => pages.len() as i64,
        },
    );
    let dict = doc.get_dictionary_mut(page)?;
    if !dict.has(b"Annots") {
        dict.set("Annots", Vec::<Object>::new());
    }
    dict.get_mut(b"Annots").and_then(Object::as_array_mut)?.push(Object::Reference(widget));
    let form = dictionary! { "Fields" => vec![Object::Reference(widget)], "SigFlags" => 3_i64 };
    doc.catalog_mut()?.set("AcroForm", form);
    // Contents directly after ByteRange: order of a Dictionary is order of insertion.
    // A literal string of '0', turned into a hex string by patching its brackets: the writer
    // formats hex strings byte by byte, literals in one write.
    let range = [0, FULL, FULL, FULL].map(Object::Integer).to_vec();
    doc.set_object(
        signature,
        dictionary! {
            "Type" => "Sig", "Filter" => "Adobe.PPKLite", "SubFilter" => "ETSI.CAdES.detached",
            "Name" => text_string(seal.name), "Reason" => text_string(seal.reason),
            "M" => literal(meta.pdf_date),
            "ByteRange" => range,
            "Contents" => Object::String(vec![b'0'; 2 * seal.room], StringFormat::Literal),
        },
    );
    Ok(())
}

fn write(mut doc: Document, meta: &Meta<'_>, seal: Option<&Seal<'_>>) -> Result<Output> {
    deflate(&mut doc)?;
    let id = Object::String(fingerprint(&doc, meta), StringFormat::Hexadecimal);
    doc.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::with_capacity(96 * 1024);
    doc.save_to(&mut bytes)?;
    bytes.push(b'\n'); // lopdf ends at %%EOF without one; must precede the range
    let gap = seal.map(|s| prepare(&mut bytes, s.room)).transpose()?;
    Ok(Output { bytes, gap })
}

/// What a file is told by: a hash of its content, so that the same content gives the same bytes.
fn fingerprint(doc: &Document, meta: &Meta<'_>) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(format!("{} {}", meta.pdf_date, meta.title));
    for (id, object) in &doc.objects {
        if let Ok(stream) = object.as_stream() {
            hasher.update(format!(" {} {} ", id.0, stream.content.len()));
            hasher.update(&stream.content);
        }
    }
    hasher.finalize()[..16].to_vec()
}

/// Level 1 of zlib-rs: a small part of the time of the highest level, for a few kilobytes more.
fn compressor() -> Compress {
    Compress::new(Compression::fast(), true)
}

thread_local! {
    /// One for all streams: its state is larger than most of them, and begins as zeros.
    static DEFLATE: RefCell<Compress> = RefCell::new(compressor());
}

fn deflate(doc: &mut Document) -> Result<()> {
    DEFLATE.with_borrow_mut(|state| {
        let mut streams = doc.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        streams.try_for_each(|stream| pack(state, stream))
    })
}

fn pack(state: &mut Compress, stream: &mut Stream) -> Result<()> {
    if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") || is_packed(stream) {
        return Ok(());
    }
    let length = stream.content.len();
    let mut packed = Vec::with_capacity(length + length / 8 + 64);
    state.reset();
    let status = state.compress_vec(&stream.content, &mut packed, FlushCompress::Finish);
    if !matches!(status, Ok(Status::StreamEnd)) {
        // What was left in the middle of a stream may begin the next one wrongly: a reset is not enough.
        *state = compressor();
        return Err(Failure::internal("a stream cannot be compressed"));
    }
    if packed.len() < length {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed); // sets Length
    }
    Ok(())
}

/// Scans come as JPEG, PNG or PDF: packing them again only takes time.
fn is_packed(stream: &Stream) -> bool {
    let kind = stream.dict.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    kind.starts_with(b"image/") || kind == b"application/pdf"
}

fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
/// XMP with the two conformance claims: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), whose schema
/// PDF/A wants described.
fn xmp(m: &Meta<'_>) -> String {
    let (t, a, s, p, d) =
        (escape(m.title), escape(m.author), escape(m.subject), escape(m.producer), m.xmp_date);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{t}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{a}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{s}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{l}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{p}</pdf:Producer><xmp:CreatorTool>{p}</xmp:CreatorTool>
<xmp:CreateDate>{d}</xmp:CreateDate><xmp:ModifyDate>{d}</xmp:ModifyDate><xmp:MetadataDate>{d}</xmp:MetadataDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}',
        l = m.language,
    )
}

const FULL: i64 = 9_999_999_999;
const RANGE: &[u8] = b"/ByteRange[0 9999999999 9999999999 9999999999]"; // as write_array prints it

fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).rposition(|w| w == needle)
}

fn prepare(bytes: &mut [u8], room: usize) -> Result<Range<usize>> {
    let lost = || Failure::internal("signature placeholder not found");
    let at = rfind(bytes, RANGE).ok_or_else(lost)?;
    let key = at + RANGE.len();
    let start = key + b"/Contents".len();
    let end = start + 2 + 2 * room;
    if !bytes[key..].starts_with(b"/Contents(") || bytes.get(end - 1) != Some(&b')') {
        return Err(lost());
    }
    bytes[start] = b'<';
    bytes[end - 1] = b'>';
    let range = format!("/ByteRange[0 {:<10} {:<10} {:<10}]", start, end, bytes.len() - end);
    bytes[at..key].copy_from_slice(range.as_bytes()); // same width, else copy_from_slice panics
    Ok(start..end)
}

pub struct Output {
    pub bytes: Vec<u8>,
    gap: Option<Range<usize>>,
}
impl Output {
    /// The two stretches the digest covers.
    pub fn signed(&self) -> Option<[&[u8]; 2]> {
        let gap = self.gap.as_ref()?;
        Some([&self.bytes[..gap.start], &self.bytes[gap.end..]])
    }
    pub fn seal(mut self, cms: &[u8]) -> Result<Vec<u8>> {
        let gap = self.gap.clone().ok_or_else(|| Failure::internal("nothing to seal"))?;
        let place = self
            .bytes
            .get_mut(gap.start + 1..gap.start + 1 + 2 * cms.len())
            .filter(|_| 2 * cms.len() <= gap.len() - 2)
            .ok_or_else(|| Failure::internal("signature larger than its room"))?;
        hex::encode_to_slice(cms, place).map_err(|e| Failure::internal(e.to_string()))?;
        Ok(self.bytes)
    }
}
