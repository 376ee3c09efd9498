//! Tables: rows with a line under each, and the head once more on every page.

use std::sync::Arc;

use super::{FULL, Flow, HAIRLINE, HALF_PAGE, MARGIN, SOFT};
use crate::{
    failure::Result,
    paper::{Table, typesetting::Block as Set},
};

impl Flow {
    pub(super) fn table(&mut self, table: &Table) -> Result<()> {
        let node = self.composer.node("Table", 0);
        let rows = self.rows(table)?;
        // A table that fits a page is not torn apart.
        let height = rows.iter().map(|r| row_height(r)).sum();
        if height < HALF_PAGE {
            self.room(height);
        }
        for (n, row) in rows.iter().enumerate() {
            let fresh = self.room(row_height(row));
            if n > 0 && fresh {
                self.head_again(&rows[0], &table.widths);
            }
            self.row(node, row, &table.widths, if n == 0 { "TH" } else { "TD" });
        }
        self.y -= 8.0;
        Ok(())
    }

    /// All rows of a table, set; the head first.
    pub(super) fn rows(&mut self, table: &Table) -> Result<Vec<Vec<Arc<Set>>>> {
        let (head, body) = (self.style(8.5, 600.0, SOFT), self.body());
        let mut rows = Vec::new();
        for (n, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let style = if n == 0 { &head } else { &body };
            let cells = cells.iter().zip(&table.widths);
            rows.push(cells.map(|(c, w)| self.set(c, style, w * FULL - 10.0)).collect::<Result<_>>()?);
        }
        Ok(rows)
    }

    fn row(&mut self, table: usize, sets: &[Arc<Set>], widths: &[f32], tag: &'static str) {
        let row = self.composer.node("TR", table);
        let mut left = MARGIN;
        for (set, width) in sets.iter().zip(widths) {
            let cell = self.composer.node(tag, row);
            if tag == "TH" {
                let scope = lopdf::dictionary! { "O" => "Table", "Scope" => "Column" };
                self.composer.nodes[cell].attributes = Some(scope);
            }
            self.composer.begin(self.page, cell);
            for line in &set.lines {
                self.composer.line(self.page, line, left, self.y - 4.0);
            }
            self.composer.end(self.page);
            left += width * FULL;
        }
        self.y -= row_height(sets);
        self.composer.artifact(self.page);
        self.composer.rule(self.page, (MARGIN, self.y), (MARGIN + FULL, self.y), 0.6, HAIRLINE);
        self.composer.end(self.page);
    }

    /// The head of a table once more on the next page, for the eye alone.
    fn head_again(&mut self, sets: &[Arc<Set>], widths: &[f32]) {
        self.composer.artifact(self.page);
        let mut left = MARGIN;
        for (set, width) in sets.iter().zip(widths) {
            for line in &set.lines {
                self.composer.line(self.page, line, left, self.y - 4.0);
            }
            left += width * FULL;
        }
        self.y -= row_height(sets);
        self.composer.rule(self.page, (MARGIN, self.y), (MARGIN + FULL, self.y), 0.6, HAIRLINE);
        self.composer.end(self.page);
    }
}

/// The height of a row: its tallest cell, with some air.
pub(super) fn row_height(sets: &[Arc<Set>]) -> f32 {
    sets.iter().map(|s| s.height).fold(0.0, f32::max) + 8.0
}
