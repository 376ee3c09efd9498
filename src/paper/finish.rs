//! The file around the pages: attachments, structure, metadata, and room for the seal.

use super::composer::Node;
use crate::failure::{Failure, Result};
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary, text_string};
use std::io::Write;
use std::ops::Range;

pub struct Meta<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub subject: &'a str,
    pub producer: &'a str,
    pub language: &'a str,
    pub pdf_date: &'a str, // D:20260102030405Z
    pub xmp_date: &'a str, // 2026-01-02T03:04:05Z, the same instant
    pub id: [u8; 16],      // for reproducible bytes: a hash of the content
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

pub fn finish(
    mut doc: Document,
    nodes: &[Node],
    meta: &Meta<'_>,
    files: &[Attachment<'_>],
    seal: Option<&Seal<'_>>,
) -> Result<Output> {
    doc.version = "1.7".into(); // printpdf leaves 1.3
    let pages: Vec<ObjectId> = doc.page_iter().collect();
    if pages.is_empty() {
        return Err(Failure::internal("no page"));
    }

    // Info: overwrite the object; printpdf's holds GTS_PDFXVersion and Identifier.
    let info = doc.trailer.get(b"Info").and_then(Object::as_reference)?;
    doc.set_object(
        info,
        dictionary! {
            "Title" => text_string(meta.title), "Author" => text_string(meta.author),
            "Subject" => text_string(meta.subject), "Producer" => text_string(meta.producer),
            "Creator" => text_string(meta.producer),
            "CreationDate" => literal(meta.pdf_date), "ModDate" => literal(meta.pdf_date),
        },
    );

    let metadata = doc.add_object(Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(meta).into_bytes(),
    ));

    // Attachments, sorted by name as a name tree wants them.
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

    // Empty Annots arrays out; they are direct arrays.
    for (index, page) in pages.iter().enumerate() {
        let page = doc.get_dictionary_mut(*page)?;
        if page.get(b"Annots").and_then(Object::as_array).is_ok_and(Vec::is_empty) {
            page.remove(b"Annots");
        }
        page.set("StructParents", index as i64);
        page.set("Tabs", "S");
    }

    // Widget now, signature dictionary last of all: nothing may be added after it.
    let widget = seal.map(|_| doc.new_object_id());
    let tree = structure(&mut doc, nodes, &pages, widget)?;
    {
        let catalog = doc.catalog_mut()?;
        catalog.set("Lang", literal(meta.language));
        catalog.set("Metadata", metadata);
        catalog.set("MarkInfo", dictionary! { "Marked" => true });
        catalog.set("StructTreeRoot", tree);
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        if !names.is_empty() {
            catalog.set("Names", dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } });
            catalog.set("AF", associated);
        }
    }
    if let (Some(seal), Some(widget)) = (seal, widget) {
        let signature = doc.new_object_id(); // highest id => written last
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
        doc.catalog_mut()?.set(
            "AcroForm",
            dictionary! {
                "Fields" => vec![Object::Reference(widget)], "SigFlags" => 3_i64,
            },
        );
        // Contents directly after ByteRange: order of a Dictionary is order of insertion.
        // A literal string of '0', turned into a hex string by patching its brackets: the writer
        // formats hex strings byte by byte, literals in one write.
        doc.set_object(signature, dictionary! {
            "Type" => "Sig", "Filter" => "Adobe.PPKLite", "SubFilter" => "ETSI.CAdES.detached",
            "Name" => text_string(seal.name), "Reason" => text_string(seal.reason),
            "M" => literal(meta.pdf_date),
            "ByteRange" => vec![Object::Integer(0), Object::Integer(FULL), Object::Integer(FULL), Object::Integer(FULL)],
            "Contents" => Object::String(vec![b'0'; 2 * seal.room], StringFormat::Literal),
        });
    }

    doc.trailer.set(
        "ID",
        vec![
            Object::String(meta.id.to_vec(), StringFormat::Hexadecimal),
            Object::String(meta.id.to_vec(), StringFormat::Hexadecimal),
        ],
    );
    deflate(&mut doc)?;
    let mut bytes = Vec::with_capacity(256 * 1024);
    doc.save_to(&mut bytes)?;
    bytes.push(b'\n'); // lopdf ends at %%EOF without one; must precede the range
    match seal {
        None => Ok(Output { bytes, gap: None }),
        Some(s) => {
            let gap = prepare(&mut bytes, s.room)?;
            Ok(Output { bytes, gap: Some(gap) })
        }
    }
}

/// zlib-rs at level 4 (flate2 prefers it over miniz once any_zlib is on, flate2 ffi/mod.rs:75).
fn deflate(doc: &mut Document) -> std::io::Result<()> {
    for object in doc.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.dict.has(b"Filter") || stream.dict.has_type(b"Metadata") || stream.content.len() < 64 {
            continue;
        }
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(stream.content.len() / 2), Compression::new(4));
        encoder.write_all(&stream.content)?;
        let packed = encoder.finish()?;
        if packed.len() < stream.content.len() {
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed); // sets Length
        }
    }
    Ok(())
}

fn structure(
    doc: &mut Document,
    nodes: &[Node],
    pages: &[ObjectId],
    widget: Option<ObjectId>,
) -> Result<ObjectId> {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = nodes.iter().map(|_| doc.new_object_id()).collect();
    let form = widget.map(|_| doc.new_object_id());
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); nodes.len()];
    let mut parents: Vec<Vec<Object>> = vec![Vec::new(); pages.len()];
    for (i, node) in nodes.iter().enumerate() {
        if let Some(p) = node.parent {
            kids[p].push(Object::Reference(ids[i]));
        }
        for &(page, mcid) in &node.marks {
            kids[i].push(dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => mcid }.into());
            let row = &mut parents[page];
            let at = mcid as usize;
            if row.len() <= at {
                row.resize(at + 1, Object::Null);
            }
            row[at] = Object::Reference(ids[i]);
        }
    }
    if let Some(form) = form {
        kids[0].push(Object::Reference(form));
    }
    for (i, node) in nodes.iter().enumerate() {
        let mut dict = dictionary! {
            "Type" => "StructElem", "S" => node.kind,
            "P" => node.parent.map_or(root, |p| ids[p]),
            "K" => std::mem::take(&mut kids[i]),
        };
        if let Some(&(page, _)) = node.marks.first() {
            dict.set("Pg", pages[page]);
        }
        if let Some(alt) = &node.alt {
            dict.set("Alt", text_string(alt));
        }
        if let Some(lang) = &node.language {
            dict.set("Lang", literal(lang));
        }
        if let Some(a) = &node.attributes {
            dict.set("A", a.clone());
        }
        doc.set_object(ids[i], dict);
    }
    let mut nums = Vec::new();
    for (i, row) in parents.into_iter().enumerate() {
        nums.push(Object::Integer(i as i64));
        nums.push(Object::Array(row));
    }
    if let (Some(form), Some(widget)) = (form, widget) {
        doc.set_object(
            form,
            dictionary! {
                "Type" => "StructElem", "S" => "Form", "P" => ids[0],
                "K" => dictionary! { "Type" => "OBJR", "Obj" => widget, "Pg" => pages[0] },
            },
        );
        nums.push(Object::Integer(pages.len() as i64)); // the widget's StructParent
        nums.push(Object::Reference(form));
    }
    let next = pages.len() as i64 + i64::from(widget.is_some());
    let parent_tree = doc.add_object(dictionary! { "Nums" => nums });
    doc.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot", "K" => vec![Object::Reference(ids[0])],
            "ParentTree" => parent_tree, "ParentTreeNextKey" => next,
        },
    );
    Ok(root)
}

fn escape(s: &str) -> String {
    s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
fn xmp(m: &Meta<'_>) -> String {
    let (t, a, s, p, d) =
        (escape(m.title), escape(m.author), escape(m.subject), escape(m.producer), m.xmp_date);
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{t}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{a}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{s}</rdf:li></rdf:Alt></dc:description>
<pdf:Producer>{p}</pdf:Producer><xmp:CreatorTool>{p}</xmp:CreatorTool>
<xmp:CreateDate>{d}</xmp:CreateDate><xmp:ModifyDate>{d}</xmp:ModifyDate><xmp:MetadataDate>{d}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
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
