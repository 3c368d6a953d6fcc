//! Fingerprints of findings that do not change when lines move.

/// FNV-1a in 128 bits. It protects nothing, but must be the same on every platform and in every
/// version. <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>
const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// Hashes these parts, including their boundaries, to 32 hexadecimal digits.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    // UTF-8 never contains the byte 0xff.
    let bytes = parts
        .iter()
        .flat_map(|part| part.bytes().chain(std::iter::once(0xff)));
    format!("{:032x}", fnv1a(bytes))
}

fn fnv1a(bytes: impl Iterator<Item = u8>) -> u128 {
    bytes.fold(OFFSET, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published test vectors.
    #[test]
    fn it_is_fnv_1a() {
        assert_eq!(fnv1a(b"".iter().copied()), OFFSET);
        assert_eq!(
            fnv1a(b"a".iter().copied()),
            0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964
        );
        assert_eq!(
            fnv1a(b"foobar".iter().copied()),
            0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18
        );
    }

    #[test]
    fn borders_count() {
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["a", "bc"]));
        assert_ne!(fingerprint(&["a", ""]), fingerprint(&["a"]));
    }
}
