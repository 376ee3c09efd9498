//! The structure tree, which a screen reader follows, and the bookmarks.

use lopdf::{Document, Object, ObjectId, dictionary, text_string};

use super::composer::{Bookmark, Node};
use crate::failure::Result;

/// Writes the bookmarks as a tree by their levels; gives back its root.
pub fn outline(doc: &mut Document, bookmarks: &[Bookmark], pages: &[ObjectId]) -> ObjectId {
    let root = doc.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| doc.new_object_id()).collect();
    // The nearest earlier bookmark of a lower level holds it; the outline itself holds the rest.
    let parent = |n: usize| (0..n).rev().find(|p| bookmarks[*p].level < bookmarks[n].level);
    let parents: Vec<Option<usize>> = (0..bookmarks.len()).map(parent).collect();
    let kids = |of: Option<usize>| (0..parents.len()).filter(|k| parents[*k] == of).collect::<Vec<_>>();
    for (n, mark) in bookmarks.iter().enumerate() {
        let holder = parents[n];
        let siblings = kids(holder);
        let place = siblings.iter().position(|k| *k == n).unwrap_or(0);
        let top = f64::from(mark.y.round());
        let target =
            vec![pages[mark.page].into(), "XYZ".into(), 0.into(), Object::Real(top as f32), 0.into()];
        let mut dict = dictionary! {
            "Title" => text_string(&mark.title),
            "Parent" => holder.map_or(root, |p| ids[p]),
            "Dest" => Object::Array(target),
        };
        if let Some(before) = place.checked_sub(1).map(|p| siblings[p]) {
            dict.set("Prev", ids[before]);
        }
        if let Some(after) = siblings.get(place + 1) {
            dict.set("Next", ids[*after]);
        }
        let inner = kids(Some(n));
        if let (Some(first), Some(last)) = (inner.first(), inner.last()) {
            dict.set("First", ids[*first]);
            dict.set("Last", ids[*last]);
            // An open bookmark counts all that is open below it (ISO 32000-1, table 153).
            let below = (n + 1..bookmarks.len()).take_while(|k| bookmarks[*k].level > mark.level);
            dict.set("Count", below.count() as i64);
        }
        doc.set_object(ids[n], dict);
    }
    let top = kids(None);
    let mut dict = dictionary! { "Type" => "Outlines", "Count" => bookmarks.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        dict.set("First", ids[*first]);
        dict.set("Last", ids[*last]);
    }
    doc.set_object(root, dict);
    root
}

/// Writes the structure tree and the way back from each page's marks to it; gives back the root.
pub fn structure(
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
            // On the element's own page (that of its first mark) the number is enough.
            let own = node.marks.first().is_some_and(|m| m.0 == page);
            let elsewhere = || dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => mcid }.into();
            kids[i].push(if own { Object::Integer(mcid) } else { elsewhere() });
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
    elements(doc, nodes, &ids, root, pages, kids);
    let mut nums = Vec::new();
    for (i, row) in parents.into_iter().enumerate() {
        nums.push(Object::Integer(i as i64));
        nums.push(Object::Array(row));
    }
    if let (Some(form), Some(widget)) = (form, widget) {
        doc.set_object(
            form,
            dictionary! {
                "Type" => "StructElem", "S" => "Form", "P" => ids[0], "Pg" => pages[0],
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

fn elements(
    doc: &mut Document,
    nodes: &[Node],
    ids: &[ObjectId],
    root: ObjectId,
    pages: &[ObjectId],
    mut kids: Vec<Vec<Object>>,
) {
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
        if let Some(language) = node.language {
            dict.set("Lang", Object::string_literal(language));
        }
        if let Some(a) = &node.attributes {
            dict.set("A", a.clone());
        }
        doc.set_object(ids[i], dict);
    }
}
