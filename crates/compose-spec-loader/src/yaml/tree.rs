//! Builds [`Raw`] trees from the parser's events.

use std::rc::Rc;

use foldhash::{HashMap, HashMapExt as _};

use granit_parser::{Event, ScalarStyle, Span as Range, StructureStyle, Tag};

use crate::finding::Finding;
use crate::source::{SourceId, Span};
use crate::yaml::extent;
use crate::yaml::lenient::Patched;
use crate::yaml::raw::{MAX_DEPTH, Raw, RawKind, Style};
use crate::yaml::strict::{self, Region};
use crate::yaml::syntax;

/// How many nodes aliases may expand to in any file, however small.
const FREE_ALIASED: u64 = 400_000;
/// How many more nodes they may expand to for each node in the file.
const ALIASED_PER_NODE: u64 = 10;
/// The upper limit for any file. This many nodes take about 300 MB.
const MAX_ALIASED: u64 = 1_500_000;

/// A finished node and its size with aliases expanded.
#[derive(Clone)]
struct Built {
    raw: Rc<Raw>,
    weight: Weight,
}

/// The size of a node with aliases expanded.
#[derive(Clone, Copy)]
struct Weight {
    /// Nesting depth, itself included; 0 for a scalar.
    height: u32,
    /// Nodes written in it, itself included.
    written: u64,
    /// Nodes that its aliases expand to.
    aliased: u64,
}

/// A collection whose end has not been reached.
struct Open {
    collection: Collection,
    flow: bool,
    items: Vec<Rc<Raw>>,
    tag: Option<Rc<str>>,
    span: Span,
    anchor: Option<Rc<str>>,
    weight: Weight,
}

#[derive(Clone, Copy)]
enum Collection {
    Seq,
    Map,
}

/// The current definition of an anchor.
struct Anchor {
    at: Span,
    /// `None` while the node is still open.
    node: Option<Built>,
}

/// The alias that expands to the most nodes so far.
struct Heaviest {
    nodes: u64,
    alias: Span,
    anchor: Span,
}

pub(super) struct Builder<'text> {
    text: &'text str,
    patched: &'text Patched<'text>,
    source: SourceId,
    documents: Vec<Rc<Raw>>,
    open: Vec<Open>,
    /// Kept across documents: go-yaml lets a document use the anchors of an earlier one, contrary
    /// to the specification.
    anchors: HashMap<Rc<str>, Anchor>,
    /// The last scalar, for an anchor event that may follow it. `None` once a collection has been
    /// opened.
    last: Option<Built>,
    heaviest: Option<Heaviest>,
    written: u64,
    aliased: u64,
    /// The end of the last event, exclusive.
    end: usize,
    /// Regions in which leading tabs are allowed. `None` if the text has no tab.
    regions: Option<Vec<Region>>,
}

impl<'text> Builder<'text> {
    pub(super) fn new(text: &'text str, source: SourceId, patched: &'text Patched<'text>) -> Self {
        Self {
            text,
            patched,
            source,
            documents: Vec::new(),
            open: Vec::new(),
            anchors: HashMap::new(),
            last: None,
            heaviest: None,
            written: 0,
            aliased: 0,
            end: 0,
            regions: text.contains('\t').then(Vec::new),
        }
    }

    /// The offset up to which everything was parsed: the start of the outermost open flow
    /// collection, or the end of the last event.
    pub(super) fn understood(&self) -> usize {
        let flow = self.open.iter().find(|open| open.flow);
        flow.map_or(self.end, |open| open.span.start as usize)
    }

    pub(super) fn event(&mut self, event: Event<'_>, range: Range) -> Result<(), Finding> {
        let bytes = range
            .byte_range()
            .expect("parsing from a str always gives byte offsets");
        let span = Span::new(self.source, bytes.start, bytes.end);
        let implicit = matches!(event, Event::DocumentStart(false, _));
        match event {
            Event::DocumentStart(_, Some(version)) if (version.major, version.minor) != (1, 1) => {
                return Err(syntax::version(self.text, span));
            }
            Event::DocumentStart(false, _) if !self.documents.is_empty() => {
                return Err(syntax::implicit_document(span));
            }
            Event::Scalar(text, style, _, tag) => {
                self.scalar(text.into(), style_of(style), tag.as_deref(), span)?;
            }
            Event::SequenceStart(style, _, tag) => {
                let span = if style == StructureStyle::Block {
                    extent::of_block_list(self.text, self.end, span)
                } else {
                    span
                };
                self.start(Collection::Seq, style, tag.as_deref(), span)?;
            }
            Event::MappingStart(style, _, tag) => {
                self.start(Collection::Map, style, tag.as_deref(), span)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span)?,
            Event::Anchor(_, name) => self.anchor(&name, span)?,
            Event::Alias(_) | Event::UnresolvedAlias(_) => self.alias(span)?,
            _ => {}
        }
        // A document without `---` is reported at its first token, before the token itself.
        if !implicit {
            self.end = self.end.max(bytes.end);
        }
        Ok(())
    }

    fn scalar(
        &mut self,
        text: Rc<str>,
        style: Style,
        tag: Option<&Tag>,
        mut span: Span,
    ) -> Result<(), Finding> {
        let range = span.start as usize..span.end as usize;
        let written = &self.text[range.clone()];
        let mut text = self.patched.restore(text, style, range);
        let in_flow = self.open.last().is_some_and(|open| open.flow);
        match style {
            // The parser reports an empty value as `~`.
            Style::Plain if written.is_empty() => text = "".into(),
            Style::Plain if in_flow => {
                strict::check_flow_scalar(written, span)?;
                // In `{image:}` the colon is part of the key: for go-yaml a colon ends a key only
                // before a blank.
                let rest = &self.text[span.end as usize..];
                let colon = rest.len() - rest.trim_start_matches(' ').len();
                if matches!(rest.as_bytes()[colon..], [b':', b',' | b']' | b'}', ..]) {
                    text = format!("{text}{}", &rest[..=colon]).into();
                    span = Span::new(
                        self.source,
                        span.start as usize,
                        span.end as usize + colon + 1,
                    );
                }
            }
            Style::DoubleQuoted if written.contains('\\') => strict::check_escapes(written, span)?,
            _ => {}
        }
        self.check_tabs(style, span)?;
        if matches!(style, Style::Literal | Style::Folded) {
            let last_line = self.text.rsplit('\n').next().unwrap_or_default();
            if span.end as usize == self.text.len() && !last_line.trim().is_empty() {
                // go-yaml does not add a line break if the file has none at its end.
                text = text.strip_suffix('\n').map_or(Rc::clone(&text), Rc::from);
            }
            span = extent::of_block_scalar(self.text, self.end, span);
        }
        let raw = Rc::new(Raw {
            kind: RawKind::Scalar { text, style },
            tag: short_tag(tag),
            span,
        });
        let built = Built {
            raw,
            weight: Weight {
                height: 0,
                written: 1,
                aliased: 0,
            },
        };
        self.last = Some(built.clone());
        self.add(built)
    }

    /// Checks the tabs in and after a scalar, and records its region.
    fn check_tabs(&mut self, style: Style, span: Span) -> Result<(), Finding> {
        let Some(regions) = &mut self.regions else {
            return Ok(());
        };
        let block = self.open.iter().rfind(|open| !open.flow);
        let (start, end) = (span.start as usize, span.end as usize);
        let region = match style {
            Style::Plain if start == end => return Ok(()),
            Style::Plain => {
                let column = |open: &Open| strict::column(self.text, open.span.start as usize);
                strict::check_plain(self.text, span, block.map_or(0, |open| column(open) + 1))?
            }
            Style::Literal | Style::Folded => strict::check_block(self.text, span)?,
            Style::SingleQuoted | Style::DoubleQuoted => Region {
                start,
                end,
                blank_end: end,
            },
        };
        if !self.open.iter().any(|open| open.flow) {
            regions.push(region);
        }
        Ok(())
    }

    fn start(
        &mut self,
        collection: Collection,
        style: StructureStyle,
        tag: Option<&Tag>,
        span: Span,
    ) -> Result<(), Finding> {
        if self.open.len() >= MAX_DEPTH as usize {
            return Err(syntax::too_deep(span));
        }
        self.last = None;
        self.open.push(Open {
            collection,
            flow: style == StructureStyle::Flow,
            items: Vec::new(),
            tag: short_tag(tag),
            span,
            anchor: None,
            weight: Weight {
                height: 1,
                written: 1,
                aliased: 0,
            },
        });
        Ok(())
    }

    fn end(&mut self, end: Span) -> Result<(), Finding> {
        let open = self
            .open
            .pop()
            .expect("the parser closes only what it opened");
        let span = match open.items.last() {
            // The parser ends a block collection where the next token starts. The collection itself
            // ends with its last item.
            Some(last) if end.start == end.end => Span {
                end: last.span.end.max(open.span.end),
                ..open.span
            },
            _ => Span {
                end: end.end,
                ..open.span
            },
        };
        if open.flow
            && !self.open.iter().any(|outer| outer.flow)
            && let Some(regions) = &mut self.regions
        {
            let (start, end) = (span.start as usize, span.end as usize);
            regions.push(Region {
                start,
                end,
                blank_end: end,
            });
        }
        let kind = match open.collection {
            Collection::Seq => RawKind::Seq(open.items),
            Collection::Map => mapping(open.items, &self.text[span.start as usize..]),
        };
        let raw = Rc::new(Raw {
            kind,
            tag: open.tag,
            span,
        });
        let built = Built {
            raw,
            weight: open.weight,
        };
        if let Some(name) = open.anchor
            && let Some(anchor) = self.anchors.get_mut(&name)
            && anchor.node.is_none()
        {
            anchor.node = Some(built.clone());
        }
        self.add(built)
    }

    fn anchor(&mut self, name: &str, at: Span) -> Result<(), Finding> {
        strict::check_anchor(name, at)?;
        let name: Rc<str> = name.into();
        let node = self.last.take();
        if node.is_none()
            && let Some(open) = self.open.last_mut()
        {
            open.anchor = Some(Rc::clone(&name));
        }
        self.anchors.insert(name, Anchor { at, node });
        Ok(())
    }

    fn alias(&mut self, span: Span) -> Result<(), Finding> {
        let name = &self.text[span.start as usize + 1..span.end as usize];
        let Some((name, anchor)) = self.anchors.get_key_value(name) else {
            return Err(syntax::unknown_anchor(name, span, self.anchors.keys()));
        };
        let Some(Built { raw, weight }) = anchor.node.clone() else {
            return Err(syntax::alias_in_itself(name, span, anchor.at));
        };
        let nodes = weight.written.saturating_add(weight.aliased);
        if self
            .heaviest
            .as_ref()
            .is_none_or(|heaviest| heaviest.nodes < nodes)
        {
            self.heaviest = Some(Heaviest {
                nodes,
                alias: span,
                anchor: anchor.at,
            });
        }
        let kind = RawKind::Alias {
            target: raw,
            name: Rc::clone(name),
        };
        let raw = Rc::new(Raw {
            kind,
            tag: None,
            span,
        });
        self.last = None;
        self.add(Built {
            raw,
            weight: Weight {
                height: weight.height,
                written: 1,
                aliased: nodes,
            },
        })
    }

    /// Adds a node to the open collection, or to the documents if none is open.
    fn add(&mut self, Built { raw, weight }: Built) -> Result<(), Finding> {
        if self.open.len() + weight.height as usize > MAX_DEPTH as usize {
            return Err(syntax::too_deep(raw.span));
        }
        if let Some(open) = self.open.last_mut() {
            open.items.push(raw);
            open.weight.height = open.weight.height.max(weight.height + 1);
            open.weight.written += weight.written;
            open.weight.aliased = open.weight.aliased.saturating_add(weight.aliased);
        } else {
            self.documents.push(raw);
            self.written += weight.written;
            self.aliased = self.aliased.saturating_add(weight.aliased);
        }
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Vec<Rc<Raw>>, Finding> {
        if let Some(regions) = &self.regions {
            strict::check_tabs(self.text, self.source, regions)?;
        }
        let allowed = (FREE_ALIASED + ALIASED_PER_NODE * self.written).min(MAX_ALIASED);
        match self.heaviest {
            Some(heaviest) if self.aliased > allowed => Err(syntax::alias_bomb(
                self.aliased,
                heaviest.alias,
                heaviest.anchor,
            )),
            _ => Ok(self.documents),
        }
    }
}

/// Builds a mapping from its keys and values. The parser reads `[a:]` as a mapping, go-yaml reads
/// the text `a:`.
fn mapping(items: Vec<Rc<Raw>>, written: &str) -> RawKind {
    if let [key, value] = &*items
        && !written.starts_with('{')
        && let RawKind::Scalar {
            text,
            style: Style::Plain,
        } = &key.kind
        && text.ends_with(':')
        && value.span.start == value.span.end
    {
        return key.kind.clone();
    }
    let mut items = items.into_iter();
    let mut pairs = Vec::with_capacity(items.len() / 2);
    while let (Some(key), Some(value)) = (items.next(), items.next()) {
        pairs.push((key, value));
    }
    RawKind::Map(pairs)
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::SingleQuoted,
        ScalarStyle::DoubleQuoted => Style::DoubleQuoted,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}

fn short_tag(tag: Option<&Tag>) -> Option<Rc<str>> {
    let (handle, suffix) = (tag?.handle(), tag?.suffix());
    let tag = format!("{handle}{suffix}");
    match tag.strip_prefix("tag:yaml.org,2002:") {
        Some(core) => Some(format!("!!{core}").into()),
        None if tag == "!" => None,
        None => Some(tag.into()),
    }
}
