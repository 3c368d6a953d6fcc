//! Standard input for several targets.

use std::io::{self, Read};

/// A reader that can be rewound. It keeps everything that it has read.
#[derive(Debug)]
pub(super) struct Replay<R> {
    inner: R,
    read: Vec<u8>,
    position: usize,
}

impl<R: Read> Replay<R> {
    pub(super) fn new(inner: R) -> Self {
        Self {
            inner,
            read: Vec::new(),
            position: 0,
        }
    }

    /// Rewinds to the start.
    pub(super) fn rewound(&mut self) -> &mut Self {
        self.position = 0;
        self
    }
}

impl<R: Read> Read for Replay<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut kept = &self.read[self.position..];
        let count = if kept.is_empty() {
            let count = self.inner.read(buffer)?;
            self.read.extend_from_slice(&buffer[..count]);
            count
        } else {
            kept.read(buffer)?
        };
        self.position += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_reader_sees_what_the_first_did() {
        let mut input = Replay::new(&b"services: {}"[..]);
        let mut start = [0; 8];
        input.rewound().read_exact(&mut start).unwrap();
        for _ in 0..2 {
            let mut text = String::new();
            input.rewound().read_to_string(&mut text).unwrap();
            assert_eq!(text, "services: {}");
        }
    }
}
