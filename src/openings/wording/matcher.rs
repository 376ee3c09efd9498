//! Looks for all patterns of a book at once. Each word of a text goes once through a tree of letters, which
//! tells what it is to the patterns; most words are nothing to them, and only from the others on is looked
//! whether whole patterns stand there.

use std::collections::{BTreeMap, HashMap, VecDeque};

use smallvec::SmallVec;

use super::{
    patterns::{Pattern, Spelled, Token},
    words::Words,
};

/// What some token takes, numbered.
type Symbol = u32;

pub struct Matcher {
    tree: Tree,
    states: Vec<State>,
    /// For each symbol the state behind a first word of that kind; 0 for none.
    starts: Vec<usize>,
}

/// How far into which patterns.
#[derive(Default)]
struct State {
    next: BTreeMap<Symbol, usize>,
    /// The state behind any word that is not of a kind.
    but: BTreeMap<Symbol, usize>,
    /// The patterns that are whole here.
    whole: Vec<usize>,
}

/// A pattern that stands in a text, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub pattern: usize,
    pub first: usize,
    pub end: usize,
}

/// What each word of a text is to the patterns.
#[derive(Default)]
pub struct Seen {
    symbols: Vec<Symbol>,
    /// Where those of each word end.
    ends: Vec<usize>,
}

impl Seen {
    pub fn of(&self, n: usize) -> &[Symbol] {
        let from = n.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.symbols[from..self.ends[n]]
    }
}

impl Matcher {
    pub fn new(patterns: &[Pattern]) -> Self {
        let mut symbols: HashMap<&[Spelled], Symbol> = HashMap::new();
        let mut states = vec![State::default()];
        for (n, pattern) in patterns.iter().enumerate() {
            let mut at = 0;
            for token in &pattern.tokens {
                let (free, new) = (states.len(), symbols.len() as Symbol);
                let (Token::One(words) | Token::But(words)) = token;
                let symbol = *symbols.entry(words.as_slice()).or_insert(new);
                let state: &mut State = &mut states[at];
                let ways = if matches!(token, Token::One(_)) { &mut state.next } else { &mut state.but };
                let to = *ways.entry(symbol).or_insert(free);
                if to == free {
                    states.push(State::default());
                }
                at = to;
            }
            states[at].whole.push(n);
        }
        let mut starts = vec![0; symbols.len()];
        for (symbol, to) in std::mem::take(&mut states[0].next) {
            starts[symbol as usize] = to;
        }
        Self { tree: Tree::new(&symbols), states, starts }
    }

    pub fn see(&self, words: &Words) -> Seen {
        let count = words.all().len();
        let mut seen = Seen { symbols: Vec::new(), ends: Vec::with_capacity(count) };
        for n in 0..count {
            self.tree.look_up(words.folded(n).as_bytes(), &mut seen.symbols);
            seen.ends.push(seen.symbols.len());
        }
        seen
    }

    /// The patterns that begin at a word; none of them runs into the next sentence.
    pub fn at(&self, words: &Words, seen: &Seen, first: usize, hits: &mut Vec<Hit>) {
        let starts = seen.of(first).iter().map(|s| self.starts[*s as usize]).filter(|to| *to != 0);
        let mut open: SmallVec<[(usize, usize); 8]> = starts.map(|to| (to, first + 1)).collect();
        while let Some((at, end)) = open.pop() {
            let state = &self.states[at];
            hits.extend(state.whole.iter().map(|&pattern| Hit { pattern, first, end }));
            if words.all().get(end).is_none_or(|word| word.begins) {
                continue;
            }
            let here = seen.of(end);
            let next = here.iter().filter_map(|symbol| state.next.get(symbol));
            let but = state.but.iter().filter(|(symbol, _)| !here.contains(symbol)).map(|(_, to)| to);
            open.extend(next.chain(but).map(|to| (*to, end + 1)));
        }
    }
}

/// The words of all patterns, letter by letter: what may follow a letter stands side by side.
#[derive(Default)]
struct Tree {
    letters: Vec<u8>,
    nodes: Vec<Node>,
    /// The node of each first letter, 0 for none: it is asked for at every word.
    firsts: Vec<usize>,
    symbols: Vec<Symbol>,
}

#[derive(Clone, Copy, Default)]
struct Node {
    /// Where its children stand, and how many they are.
    first: usize,
    count: usize,
    /// Which symbols a word is that ends here, and which one that only begins so.
    whole: (usize, usize),
    open: (usize, usize),
}

/// What a word is, and what any is that begins so.
#[derive(Default)]
struct Known {
    whole: Vec<Symbol>,
    open: Vec<Symbol>,
}

impl Tree {
    fn new(symbols: &HashMap<&[Spelled], Symbol>) -> Self {
        let mut known: BTreeMap<&str, Known> = BTreeMap::new();
        for (words, symbol) in symbols {
            for word in *words {
                let known = known.entry(&word.letters).or_default();
                if word.open { known.open.push(*symbol) } else { known.whole.push(*symbol) }
            }
        }
        let mut tree = Self::default();
        tree.grow(&known.into_iter().map(|(word, known)| (word.as_bytes(), known)).collect::<Vec<_>>());
        tree
    }

    /// Grows from sorted words, a level after the other.
    fn grow(&mut self, words: &[(&[u8], Known)]) {
        self.add(0);
        let mut open = VecDeque::from([(0, words, 0)]);
        while let Some((node, words, depth)) = open.pop_front() {
            let (ending, mut rest) = words.split_at(words.partition_point(|(word, _)| word.len() == depth));
            for (_, known) in ending {
                self.nodes[node].whole = self.keep(&known.whole);
                self.nodes[node].open = self.keep(&known.open);
            }
            self.nodes[node].first = self.nodes.len();
            while let Some((word, _)) = rest.first() {
                let letter = word[depth];
                let (same, others) = rest.split_at(rest.partition_point(|(word, _)| word[depth] == letter));
                open.push_back((self.add(letter), same, depth + 1));
                self.nodes[node].count += 1;
                rest = others;
            }
        }
        self.firsts = vec![0; 256];
        let root = self.nodes[0];
        for node in root.first..root.first + root.count {
            self.firsts[usize::from(self.letters[node])] = node;
        }
    }

    fn add(&mut self, letter: u8) -> usize {
        self.letters.push(letter);
        self.nodes.push(Node::default());
        self.nodes.len() - 1
    }

    fn keep(&mut self, symbols: &[Symbol]) -> (usize, usize) {
        let from = self.symbols.len();
        self.symbols.extend_from_slice(symbols);
        (from, self.symbols.len())
    }

    /// Adds what a word is.
    fn look_up(&self, word: &[u8], into: &mut Vec<Symbol>) {
        let Some((&first, rest)) = word.split_first() else { return };
        let mut at = self.firsts[usize::from(first)];
        if at == 0 {
            return;
        }
        into.extend_from_slice(self.symbols(self.nodes[at].open));
        for letter in rest {
            let node = self.nodes[at];
            let children = &self.letters[node.first..node.first + node.count];
            let Some(n) = children.iter().position(|l| l == letter) else { return };
            at = node.first + n;
            into.extend_from_slice(self.symbols(self.nodes[at].open));
        }
        into.extend_from_slice(self.symbols(self.nodes[at].whole));
    }

    fn symbols(&self, (from, to): (usize, usize)) -> &[Symbol] {
        &self.symbols[from..to]
    }
}
