//! The faces documents are set in: our own, inside the binary, and those that the installation adds.

use std::{
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, OnceLock},
};

use parley::FontContext;
use parley::fontique::{
    Blob, Charmap, CharmapIndex, Collection, CollectionOptions, FontInfoOverride, SourceCache,
};
use parley::style::{FontStyle, FontWeight};
use subsetter::GlyphRemapper;

use super::face::Face;

/// Serif for what people promise and read as a document.
pub const SERIF: &str = "Source Serif 4";

/// A face inside the binary. Its name is that of its file: "SemiBold" files often name themselves as a
/// family of their own, so family and weight are said here.
struct Own {
    family: &'static str,
    postscript: &'static str,
    weight: f32,
    italic: bool,
    data: &'static [u8],
}

macro_rules! face {
    ($family:expr, $postscript:literal, $weight:expr, $italic:expr) => {
        Own {
            family: $family,
            postscript: $postscript,
            weight: $weight,
            italic: $italic,
            data: include_bytes!(concat!("../../assets/fonts/", $postscript, ".ttf")),
        }
    };
}

/// In the order in which a letter is looked for. Noto Sans has Devanagari too.
static OWN: [Own; 12] = [
    face!(SERIF, "SourceSerif4-Regular", 400.0, false),
    face!(SERIF, "SourceSerif4-Semibold", 600.0, false),
    face!(SERIF, "SourceSerif4-Italic", 400.0, true),
    face!("Noto Sans", "NotoSans-Regular", 400.0, false),
    face!("Noto Sans", "NotoSans-SemiBold", 600.0, false),
    face!("Noto Naskh Arabic", "NotoNaskhArabic-Regular", 400.0, false),
    face!("Noto Naskh Arabic", "NotoNaskhArabic-SemiBold", 600.0, false),
    face!("Noto Sans Hebrew", "NotoSansHebrew-Regular", 400.0, false),
    face!("Noto Sans Hebrew", "NotoSansHebrew-SemiBold", 600.0, false),
    face!("Noto Sans Thai", "NotoSansThai-Regular", 400.0, false),
    face!("Noto Sans Thai", "NotoSansThai-SemiBold", 600.0, false),
    // One weight: it is ten megabytes.
    face!("Noto Sans SC", "NotoSansSC-Regular", 400.0, false),
];

type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Made once per process; `context` is cloned per thread (blob ids survive the clone).
pub struct Faces {
    pub list: Vec<Face>,
    /// Order of fallback.
    pub families: Vec<String>,
    /// What each family's regular face can draw; its other weights fall back on that one.
    letters: Vec<(Blob<u8>, CharmapIndex)>,
    by_blob: HashMap<u64, usize>,
    context: FontContext,
}

impl Faces {
    fn none() -> Self {
        // CollectionOptions::default() has system_fonts: true; say false.
        let collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Self { list: vec![], families: vec![], letters: vec![], by_blob: HashMap::new(), context }
    }

    /// Our own faces, then those of a folder.
    fn load(folder: Option<&Path>) -> Self {
        let mut faces = Self::none();
        for own in &OWN {
            let known = FontInfoOverride {
                family_name: Some(own.family),
                style: Some(if own.italic { FontStyle::Italic } else { FontStyle::Normal }),
                weight: Some(FontWeight::new(own.weight)),
                ..Default::default()
            };
            faces.add(own.postscript, Arc::new(own.data), known).expect("our own faces are sound");
        }
        for path in folder.map(font_files).unwrap_or_default() {
            if let Err(why) = faces.add_file(&path) {
                tracing::warn!(font = %path.display(), %why, "a font of the data folder is not used");
            }
        }
        faces
    }

    /// Adds a face; what is not known stands in the font itself.
    fn add(&mut self, name: &str, data: Bytes, known: FontInfoOverride<'_>) -> Result<(), &'static str> {
        let postscript = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
        let face = Face::read(postscript, Blob::new(data))?;
        let collection = &mut self.context.collection;
        let mut registered = collection.register_fonts(face.data.clone(), Some(known));
        if registered.is_empty() {
            // It does not say what family it is of: then it is one by itself.
            let alone = FontInfoOverride { family_name: Some(name), ..known };
            registered = collection.register_fonts(face.data.clone(), Some(alone));
        }
        let (id, _) = registered.first().ok_or("it does not say which letters it has")?;
        let family = collection.family(*id).ok_or("its family is unknown")?;
        let regular = family.default_font().ok_or("its family is unknown")?;
        let letters = (regular.load(None).ok_or("it is gone")?, regular.charmap_index());
        match self.families.iter().position(|known| known == family.name()) {
            Some(place) => self.letters[place] = letters,
            None => {
                self.families.push(family.name().to_owned());
                self.letters.push(letters);
            }
        }
        self.by_blob.insert(face.data.id(), self.list.len());
        self.list.push(face);
        Ok(())
    }

    fn add_file(&mut self, path: &Path) -> Result<(), String> {
        let data = fs::read(path).map_err(|e| e.to_string())?;
        // Tried once now, so that a damaged file does not spoil somebody's document.
        subsetter::subset(&data, 0, &GlyphRemapper::new()).map_err(|e| e.to_string())?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        self.add(&name, Arc::new(data), FontInfoOverride::default()).map_err(str::to_owned)
    }

    pub fn context(&self) -> FontContext {
        self.context.clone()
    }

    pub fn of_blob(&self, id: u64) -> Option<usize> {
        self.by_blob.get(&id).copied()
    }

    /// The first letter that no face has, read from the fonts' own tables: nothing of them is kept twice.
    fn first_missing(&self, text: &str) -> Option<char> {
        let maps: Vec<Charmap<'_>> =
            self.letters.iter().filter_map(|(data, index)| index.charmap(data.data())).collect();
        let drawn = |c: char| maps.iter().any(|map| map.map(c).is_some_and(|glyph| glyph != 0));
        text.chars().find(|c| !c.is_whitespace() && (private(*c) || !drawn(*c)))
    }
}

/// Private-use characters mean something else in every font: nobody could read them back.
fn private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// The fonts in a folder, by name; kinds we cannot use as well, so that the log says why.
fn font_files(folder: &Path) -> Vec<PathBuf> {
    let kinds = ["ttf", "otf", "ttc"];
    let font =
        |path: &PathBuf| path.extension().is_some_and(|e| kinds.iter().any(|k| e.eq_ignore_ascii_case(k)));
    match fs::read_dir(folder) {
        Ok(entries) => {
            let mut files: Vec<PathBuf> =
                entries.filter_map(|entry| Some(entry.ok()?.path())).filter(font).collect();
            files.sort();
            files
        }
        Err(e) if e.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            tracing::warn!(folder = %folder.display(), %error, "reading the folder of fonts");
            Vec::new()
        }
    }
}

static FOLDER: OnceLock<PathBuf> = OnceLock::new();

static FACES: LazyLock<Arc<Faces>> =
    LazyLock::new(|| Arc::new(Faces::load(FOLDER.get().map(PathBuf::as_path))));

/// Says which folder holds the installation's own fonts; before the first document, or it is not read.
pub fn use_folder(folder: &Path) {
    // Faces are made once per process: a second installation in it, in a test, has those of the first.
    if FOLDER.set(folder.to_owned()).is_ok() && folder.is_dir() {
        // At once, so that the log says at the start which of them cannot be used.
        faces();
    }
}

/// The fonts of a folder, each with why it cannot be used, if so.
pub fn try_out(folder: &Path) -> Vec<(PathBuf, Result<(), String>)> {
    let mut faces = Faces::none();
    let tried = |path: PathBuf| {
        let outcome = faces.add_file(&path);
        (path, outcome)
    };
    font_files(folder).into_iter().map(tried).collect()
}

pub fn faces() -> Arc<Faces> {
    Arc::clone(&FACES)
}

/// The first letter of a text that no face can draw, so that it is refused when it is typed and
/// never left blank in a signed document.
pub fn first_missing(text: &str) -> Option<char> {
    FACES.first_missing(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_many_scripts_can_be_drawn() {
        for name in [
            "Zoë Łukasiewicz-Ştefănescu",
            "Nguyễn Thị Phượng",
            "Ελένη Παπαδοπούλου",
            "Юлія Коваленко",
            "محمد الهاشمي",
            "שִׁירָה לוי",
            "लक्ष्मी शर्मा",
            "สมชาย ใจดี",
            "王小明",
            "李䶮",
        ] {
            assert_eq!(first_missing(name), None, "{name}");
        }
        assert_eq!(first_missing("Kim 민준"), Some('민'));
        assert_eq!(first_missing("a \u{e001}"), Some('\u{e001}'));
    }

    #[test]
    fn the_installation_adds_fonts_and_a_file_that_is_none_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, data: &[u8]| fs::write(folder.path().join(name), data).unwrap();
        let thai = OWN.iter().find(|own| own.postscript == "NotoSansThai-Regular").unwrap();
        file("Some Thai.TTF", thai.data);
        file("broken.ttf", &thai.data[..2000]);
        file("letter.ttf", b"Dear all,");
        file("licence.txt", b"");
        let mut faces = Faces::none();
        let files = font_files(folder.path());
        let outcomes: Vec<bool> = files.iter().map(|path| faces.add_file(path).is_ok()).collect();
        assert_eq!(outcomes, [true, false, false], "{files:?}");
        assert_eq!(faces.families, ["Noto Sans Thai"]);
        assert_eq!(faces.list[0].postscript, "SomeThai");
        assert_eq!(faces.first_missing("สมชาย Ж"), Some('Ж'));
        assert_eq!(Faces::load(Some(folder.path())).list.len(), OWN.len() + 1);
    }
}
