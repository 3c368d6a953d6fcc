//! Generated from `profiles/instances` by `cargo xtask generate`; do not edit.

use super::packed::{Arch, Key, Machine, Offer, Piece, Region};
use super::packed::{amount, keys, machines, offers, regions, words};

#[rustfmt::skip]
pub(super) static TEXT: &str = "\
a1.medium\
a1\
2025-12-11\
USD\
2026-07-20\
previous-generation\
price: aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go@6fc13b5236fd; size: kubernetes/autoscaler ec2_instance_types.go@e964265b7440 and aws/karpenter-provider-aws instance-types.md@692ccdd0629e\
a1.large\
a1.xlarge\
a1.2xlarge\
a1.4xlarge\
a1.metal\
previous-generation; bare-metal\
c1.medium\
c1\
2025-12-10\
c1.xlarge\
c3.large\
c3\
c3.xlarge\
c3.2xlarge\
c3.4xlarge\
c3.8xlarge\
c4.large\
c4\
c4.xlarge\
c4.2xlarge\
c4.4xlarge\
c4.8xlarge\
c5.large\
c5\
c5.xlarge\
c5.2xlarge\
c5.4xlarge\
c5.9xlarge\
c5.12xlarge\
c5.18xlarge\
c5.24xlarge\
c5.metal\
bare-metal\
c5a.large\
c5a\
c5a.xlarge\
c5a.2xlarge\
c5a.4xlarge\
c5a.8xlarge\
c5a.12xlarge\
c5a.16xlarge\
c5a.24xlarge\
c5ad.large\
c5ad\
c5ad.xlarge\
c5ad.2xlarge\
c5ad.4xlarge\
c5ad.8xlarge\
c5ad.12xlarge\
c5ad.16xlarge\
c5ad.24xlarge\
c5d.large\
c5d\
c5d.xlarge\
c5d.2xlarge\
c5d.4xlarge\
c5d.9xlarge\
c5d.12xlarge\
c5d.18xlarge\
c5d.24xlarge\
c5d.metal\
c5n.large\
c5n\
c5n.xlarge\
c5n.2xlarge\
c5n.4xlarge\
c5n.9xlarge\
c5n.18xlarge\
c5n.metal\
c6a.large\
c6a\
c6a.xlarge\
c6a.2xlarge\
c6a.4xlarge\
c6a.8xlarge\
c6a.12xlarge\
c6a.16xlarge\
c6a.24xlarge\
c6a.32xlarge\
c6a.48xlarge\
c6a.metal\
c6g.medium\
c6g\
c6g.large\
c6g.xlarge\
c6g.2xlarge\
c6g.4xlarge\
c6g.8xlarge\
c6g.12xlarge\
c6g.16xlarge\
c6g.metal\
c6gd.medium\
c6gd\
c6gd.large\
c6gd.xlarge\
c6gd.2xlarge\
c6gd.4xlarge\
c6gd.8xlarge\
c6gd.12xlarge\
c6gd.16xlarge\
c6gd.metal\
c6gn.medium\
c6gn\
c6gn.large\
c6gn.xlarge\
c6gn.2xlarge\
c6gn.4xlarge\
c6gn.8xlarge\
c6gn.12xlarge\
c6gn.16xlarge\
c6i.large\
c6i\
c6i.xlarge\
c6i.2xlarge\
c6i.4xlarge\
c6i.8xlarge\
c6i.12xlarge\
c6i.16xlarge\
c6i.24xlarge\
c6i.32xlarge\
c6i.metal\
c6id.large\
c6id\
c6id.xlarge\
c6id.2xlarge\
c6id.4xlarge\
c6id.8xlarge\
c6id.12xlarge\
c6id.16xlarge\
c6id.24xlarge\
c6id.32xlarge\
c6id.metal\
c6in.large\
c6in\
c6in.xlarge\
c6in.2xlarge\
c6in.4xlarge\
c6in.8xlarge\
c6in.12xlarge\
c6in.16xlarge\
c6in.24xlarge\
c6in.32xlarge\
c6in.metal\
c7a.medium\
c7a\
c7a.large\
c7a.xlarge\
c7a.2xlarge\
c7a.4xlarge\
c7a.8xlarge\
c7a.12xlarge\
c7a.16xlarge\
c7a.24xlarge\
c7a.32xlarge\
c7a.48xlarge\
c7a.metal-48xl\
c7g.medium\
c7g\
c7g.large\
c7g.xlarge\
c7g.2xlarge\
c7g.4xlarge\
c7g.8xlarge\
c7g.12xlarge\
c7g.16xlarge\
c7g.metal\
c7gd.medium\
c7gd\
c7gd.large\
c7gd.xlarge\
c7gd.2xlarge\
c7gd.4xlarge\
c7gd.8xlarge\
c7gd.12xlarge\
c7gd.16xlarge\
c7gd.metal\
c7gn.medium\
c7gn\
c7gn.large\
c7gn.xlarge\
c7gn.2xlarge\
c7gn.4xlarge\
c7gn.8xlarge\
c7gn.12xlarge\
c7gn.16xlarge\
c7gn.metal\
c7i.large\
c7i\
c7i.xlarge\
c7i.2xlarge\
c7i.4xlarge\
c7i.8xlarge\
c7i.12xlarge\
c7i.16xlarge\
c7i.24xlarge\
c7i.metal-24xl\
c7i.48xlarge\
c7i.metal-48xl\
c7i-flex.large\
c7i-flex\
c7i-flex.xlarge\
c7i-flex.2xlarge\
c7i-flex.4xlarge\
c7i-flex.8xlarge\
c7i-flex.12xlarge\
c7i-flex.16xlarge\
c8a.medium\
c8a\
c8a.large\
c8a.xlarge\
c8a.2xlarge\
c8a.4xlarge\
c8a.8xlarge\
c8a.12xlarge\
c8a.16xlarge\
c8a.24xlarge\
c8a.metal-24xl\
c8a.48xlarge\
c8a.metal-48xl\
c8g.medium\
c8g\
c8g.large\
c8g.xlarge\
c8g.2xlarge\
c8g.4xlarge\
c8g.8xlarge\
c8g.12xlarge\
c8g.16xlarge\
c8g.24xlarge\
c8g.metal-24xl\
c8g.48xlarge\
c8g.metal-48xl\
c8gb.medium\
c8gb\
c8gb.large\
c8gb.xlarge\
c8gb.2xlarge\
c8gb.4xlarge\
c8gb.8xlarge\
c8gb.12xlarge\
c8gb.16xlarge\
c8gb.24xlarge\
c8gb.metal-24xl\
c8gb.48xlarge\
2026-01-23\
c8gb.metal-48xl\
c8gd.medium\
c8gd\
c8gd.large\
c8gd.xlarge\
c8gd.2xlarge\
c8gd.4xlarge\
c8gd.8xlarge\
c8gd.12xlarge\
c8gd.16xlarge\
c8gd.24xlarge\
c8gd.metal-24xl\
c8gd.48xlarge\
c8gd.metal-48xl\
c8gn.medium\
c8gn\
c8gn.large\
c8gn.xlarge\
c8gn.2xlarge\
c8gn.4xlarge\
c8gn.8xlarge\
c8gn.12xlarge\
c8gn.16xlarge\
c8gn.24xlarge\
c8gn.metal-24xl\
c8gn.48xlarge\
c8gn.metal-48xl\
c8i.large\
c8i\
c8i.xlarge\
c8i.2xlarge\
c8i.4xlarge\
c8i.8xlarge\
c8i.12xlarge\
c8i.16xlarge\
c8i.24xlarge\
c8i.32xlarge\
c8i.48xlarge\
c8i.metal-48xl\
c8i.96xlarge\
c8i.metal-96xl\
c8i-flex.large\
c8i-flex\
c8i-flex.xlarge\
c8i-flex.2xlarge\
c8i-flex.4xlarge\
c8i-flex.8xlarge\
c8i-flex.12xlarge\
c8i-flex.16xlarge\
c8ib.large\
c8ib\
c8ib.xlarge\
c8ib.2xlarge\
c8ib.4xlarge\
c8ib.8xlarge\
c8ib.12xlarge\
c8ib.16xlarge\
c8ib.24xlarge\
c8ib.32xlarge\
c8ib.48xlarge\
c8ib.metal-48xl\
c8ib.96xlarge\
c8ib.metal-96xl\
c8id.large\
c8id\
c8id.xlarge\
c8id.2xlarge\
c8id.4xlarge\
c8id.8xlarge\
c8id.12xlarge\
c8id.16xlarge\
c8id.24xlarge\
c8id.32xlarge\
c8id.48xlarge\
c8id.metal-48xl\
c8id.96xlarge\
c8id.metal-96xl\
c8in.large\
c8in\
c8in.xlarge\
c8in.2xlarge\
c8in.4xlarge\
c8in.8xlarge\
c8in.12xlarge\
c8in.16xlarge\
c8in.24xlarge\
c8in.32xlarge\
c8in.48xlarge\
c8in.metal-48xl\
c8in.96xlarge\
c8in.metal-96xl\
c8ine.large\
c8ine\
2026-04-28\
c8ine.xlarge\
c8ine.2xlarge\
c8ine.4xlarge\
c8ine.8xlarge\
c8ine.12xlarge\
c9g.medium\
c9g\
2026-07-01\
c9g.large\
c9g.xlarge\
c9g.2xlarge\
c9g.4xlarge\
c9g.8xlarge\
c9g.12xlarge\
c9g.16xlarge\
c9g.24xlarge\
c9g.48xlarge\
c9g.metal-48xl\
c9gd.medium\
c9gd\
c9gd.large\
c9gd.xlarge\
c9gd.2xlarge\
c9gd.4xlarge\
c9gd.8xlarge\
c9gd.12xlarge\
c9gd.16xlarge\
c9gd.24xlarge\
c9gd.48xlarge\
c9gd.metal-48xl\
cr1.8xlarge\
cr1\
price: aws/karpenter-provider-aws pkg/providers/pricing/zz_generated.pricing_aws.go@6fc13b5236fd; size: yeo/ec2.shop@74c9fd8ab5ac\
d2.xlarge\
d2\
d2.2xlarge\
d2.4xlarge\
d2.8xlarge\
d3.xlarge\
d3\
d3.2xlarge\
d3.4xlarge\
d3.8xlarge\
d3en.xlarge\
d3en\
d3en.2xlarge\
d3en.4xlarge\
d3en.6xlarge\
d3en.8xlarge\
d3en.12xlarge\
dl1.24xlarge\
dl1\
gpu=8\
f1.2xlarge\
f1\
f1.4xlarge\
f1.16xlarge\
f2.6xlarge\
f2\
f2.12xlarge\
f2.48xlarge\
g2.2xlarge\
g2\
previous-generation; gpu\
g2.8xlarge\
g3.4xlarge\
g3\
gpu\
g3.8xlarge\
g3.16xlarge\
g3s.xlarge\
g3s\
g4ad.xlarge\
g4ad\
gpu=1\
g4ad.2xlarge\
g4ad.4xlarge\
g4ad.8xlarge\
gpu=2\
g4ad.16xlarge\
gpu=4\
g4dn.xlarge\
g4dn\
g4dn.2xlarge\
g4dn.4xlarge\
g4dn.8xlarge\
g4dn.12xlarge\
g4dn.16xlarge\
g4dn.metal\
gpu=8; bare-metal\
g5.xlarge\
g5\
g5.2xlarge\
g5.4xlarge\
g5.8xlarge\
g5.12xlarge\
g5.16xlarge\
g5.24xlarge\
g5.48xlarge\
g5g.xlarge\
g5g\
g5g.2xlarge\
g5g.4xlarge\
g5g.8xlarge\
g5g.16xlarge\
g5g.metal\
gpu=2; bare-metal\
g6.xlarge\
g6\
g6.2xlarge\
g6.4xlarge\
g6.8xlarge\
g6.12xlarge\
g6.16xlarge\
g6.24xlarge\
g6.48xlarge\
g6e.xlarge\
g6e\
g6e.2xlarge\
g6e.4xlarge\
g6e.8xlarge\
g6e.12xlarge\
g6e.16xlarge\
g6e.24xlarge\
g6e.48xlarge\
g6f.large\
g6f\
g6f.xlarge\
g6f.2xlarge\
g6f.4xlarge\
g7.2xlarge\
g7\
2026-06-19\
g7.4xlarge\
g7.8xlarge\
g7.12xlarge\
g7.24xlarge\
g7.48xlarge\
g7e.2xlarge\
g7e\
2026-01-21\
g7e.4xlarge\
g7e.8xlarge\
g7e.12xlarge\
g7e.24xlarge\
g7e.48xlarge\
gr6.4xlarge\
gr6\
gr6.8xlarge\
gr6f.4xlarge\
gr6f\
h1.2xlarge\
h1\
h1.4xlarge\
h1.8xlarge\
h1.16xlarge\
hpc7g.16xlarge\
hpc7g\
hpc7g.4xlarge\
hpc7g.8xlarge\
i2.xlarge\
i2\
i2.2xlarge\
i2.4xlarge\
i2.8xlarge\
i3.large\
i3\
i3.xlarge\
i3.2xlarge\
i3.4xlarge\
i3.8xlarge\
i3.16xlarge\
i3.metal\
i3en.large\
i3en\
i3en.xlarge\
i3en.2xlarge\
i3en.3xlarge\
i3en.6xlarge\
i3en.12xlarge\
i3en.24xlarge\
i3en.metal\
i4g.large\
i4g\
i4g.xlarge\
i4g.2xlarge\
i4g.4xlarge\
i4g.8xlarge\
i4g.16xlarge\
i4i.large\
i4i\
i4i.xlarge\
i4i.2xlarge\
i4i.4xlarge\
i4i.8xlarge\
i4i.12xlarge\
i4i.16xlarge\
i4i.24xlarge\
i4i.metal\
i4i.32xlarge\
i7i.large\
i7i\
i7i.xlarge\
i7i.2xlarge\
i7i.4xlarge\
i7i.8xlarge\
i7i.12xlarge\
i7i.16xlarge\
i7i.24xlarge\
i7i.metal-24xl\
i7i.48xlarge\
i7i.metal-48xl\
i7ie.large\
i7ie\
i7ie.xlarge\
i7ie.2xlarge\
i7ie.3xlarge\
i7ie.6xlarge\
i7ie.12xlarge\
i7ie.18xlarge\
i7ie.24xlarge\
i7ie.metal-24xl\
i7ie.48xlarge\
i7ie.metal-48xl\
i8g.large\
i8g\
i8g.xlarge\
i8g.2xlarge\
i8g.4xlarge\
i8g.8xlarge\
i8g.12xlarge\
i8g.16xlarge\
i8g.24xlarge\
i8g.metal-24xl\
i8g.48xlarge\
i8g.metal-48xl\
i8ge.large\
i8ge\
i8ge.xlarge\
i8ge.2xlarge\
i8ge.3xlarge\
i8ge.6xlarge\
i8ge.12xlarge\
i8ge.18xlarge\
i8ge.24xlarge\
i8ge.metal-24xl\
i8ge.48xlarge\
i8ge.metal-48xl\
im4gn.large\
im4gn\
im4gn.xlarge\
im4gn.2xlarge\
im4gn.4xlarge\
im4gn.8xlarge\
im4gn.16xlarge\
inf1.xlarge\
inf1\
inf1.2xlarge\
inf1.6xlarge\
inf1.24xlarge\
inf2.xlarge\
inf2\
inf2.8xlarge\
inf2.24xlarge\
inf2.48xlarge\
is4gen.medium\
is4gen\
is4gen.large\
is4gen.xlarge\
is4gen.2xlarge\
is4gen.4xlarge\
is4gen.8xlarge\
m1.small\
m1\
m1.medium\
m1.large\
m1.xlarge\
m2.xlarge\
m2\
m2.2xlarge\
m2.4xlarge\
m3.medium\
m3\
m3.large\
m3.xlarge\
m3.2xlarge\
m4.large\
m4\
m4.xlarge\
m4.2xlarge\
m4.4xlarge\
m4.10xlarge\
m4.16xlarge\
m5.large\
m5\
m5.xlarge\
m5.2xlarge\
m5.4xlarge\
m5.8xlarge\
m5.12xlarge\
m5.16xlarge\
m5.24xlarge\
m5.metal\
m5a.large\
m5a\
m5a.xlarge\
m5a.2xlarge\
m5a.4xlarge\
m5a.8xlarge\
m5a.12xlarge\
m5a.16xlarge\
m5a.24xlarge\
m5ad.large\
m5ad\
m5ad.xlarge\
m5ad.2xlarge\
m5ad.4xlarge\
m5ad.8xlarge\
m5ad.12xlarge\
m5ad.16xlarge\
m5ad.24xlarge\
m5d.large\
m5d\
m5d.xlarge\
m5d.2xlarge\
m5d.4xlarge\
m5d.8xlarge\
m5d.12xlarge\
m5d.16xlarge\
m5d.24xlarge\
m5d.metal\
m5dn.large\
m5dn\
m5dn.xlarge\
m5dn.2xlarge\
m5dn.4xlarge\
m5dn.8xlarge\
m5dn.12xlarge\
m5dn.16xlarge\
m5dn.24xlarge\
m5dn.metal\
m5n.large\
m5n\
m5n.xlarge\
m5n.2xlarge\
m5n.4xlarge\
m5n.8xlarge\
m5n.12xlarge\
m5n.16xlarge\
m5n.24xlarge\
m5n.metal\
m5zn.large\
m5zn\
m5zn.xlarge\
m5zn.2xlarge\
m5zn.3xlarge\
m5zn.6xlarge\
m5zn.12xlarge\
m5zn.metal\
m6a.large\
m6a\
m6a.xlarge\
m6a.2xlarge\
m6a.4xlarge\
m6a.8xlarge\
m6a.12xlarge\
m6a.16xlarge\
m6a.24xlarge\
m6a.32xlarge\
m6a.48xlarge\
m6a.metal\
m6g.medium\
m6g\
m6g.large\
m6g.xlarge\
m6g.2xlarge\
m6g.4xlarge\
m6g.8xlarge\
m6g.12xlarge\
m6g.16xlarge\
m6g.metal\
m6gd.medium\
m6gd\
m6gd.large\
m6gd.xlarge\
m6gd.2xlarge\
m6gd.4xlarge\
m6gd.8xlarge\
m6gd.12xlarge\
m6gd.16xlarge\
m6gd.metal\
m6i.large\
m6i\
m6i.xlarge\
m6i.2xlarge\
m6i.4xlarge\
m6i.8xlarge\
m6i.12xlarge\
m6i.16xlarge\
m6i.24xlarge\
m6i.32xlarge\
m6i.metal\
m6id.large\
m6id\
m6id.xlarge\
m6id.2xlarge\
m6id.4xlarge\
m6id.8xlarge\
m6id.12xlarge\
m6id.16xlarge\
m6id.24xlarge\
m6id.32xlarge\
m6id.metal\
m6idn.large\
m6idn\
m6idn.xlarge\
m6idn.2xlarge\
m6idn.4xlarge\
m6idn.8xlarge\
m6idn.12xlarge\
m6idn.16xlarge\
m6idn.24xlarge\
m6idn.32xlarge\
m6idn.metal\
m6in.large\
m6in\
m6in.xlarge\
m6in.2xlarge\
m6in.4xlarge\
m6in.8xlarge\
m6in.12xlarge\
m6in.16xlarge\
m6in.24xlarge\
m6in.32xlarge\
m6in.metal\
m7a.medium\
m7a\
m7a.large\
m7a.xlarge\
m7a.2xlarge\
m7a.4xlarge\
m7a.8xlarge\
m7a.12xlarge\
m7a.16xlarge\
m7a.24xlarge\
m7a.32xlarge\
m7a.48xlarge\
m7a.metal-48xl\
m7g.medium\
m7g\
m7g.large\
m7g.xlarge\
m7g.2xlarge\
m7g.4xlarge\
m7g.8xlarge\
m7g.12xlarge\
m7g.16xlarge\
m7g.metal\
m7gd.medium\
m7gd\
m7gd.large\
m7gd.xlarge\
m7gd.2xlarge\
m7gd.4xlarge\
m7gd.8xlarge\
m7gd.12xlarge\
m7gd.16xlarge\
m7gd.metal\
m7i.large\
m7i\
m7i.xlarge\
m7i.2xlarge\
m7i.4xlarge\
m7i.8xlarge\
m7i.12xlarge\
m7i.16xlarge\
m7i.24xlarge\
m7i.metal-24xl\
m7i.48xlarge\
m7i.metal-48xl\
m7i-flex.large\
m7i-flex\
m7i-flex.xlarge\
m7i-flex.2xlarge\
m7i-flex.4xlarge\
m7i-flex.8xlarge\
m7i-flex.12xlarge\
m7i-flex.16xlarge\
m8a.medium\
m8a\
m8a.large\
m8a.xlarge\
m8a.2xlarge\
m8a.4xlarge\
m8a.8xlarge\
m8a.12xlarge\
m8a.16xlarge\
m8a.24xlarge\
m8a.metal-24xl\
m8a.48xlarge\
m8a.metal-48xl\
m8azn.medium\
m8azn\
m8azn.large\
m8azn.xlarge\
m8azn.3xlarge\
m8azn.6xlarge\
m8azn.12xlarge\
m8azn.metal-12xl\
m8azn.24xlarge\
m8azn.metal-24xl\
m8g.medium\
m8g\
m8g.large\
m8g.xlarge\
m8g.2xlarge\
m8g.4xlarge\
m8g.8xlarge\
m8g.12xlarge\
m8g.16xlarge\
m8g.24xlarge\
m8g.metal-24xl\
m8g.48xlarge\
m8g.metal-48xl\
m8gb.medium\
m8gb\
2025-12-17\
m8gb.large\
m8gb.xlarge\
m8gb.2xlarge\
m8gb.4xlarge\
m8gb.8xlarge\
m8gb.12xlarge\
m8gb.16xlarge\
m8gb.24xlarge\
m8gb.metal-24xl\
m8gb.48xlarge\
m8gb.metal-48xl\
m8gd.medium\
m8gd\
m8gd.large\
m8gd.xlarge\
m8gd.2xlarge\
m8gd.4xlarge\
m8gd.8xlarge\
m8gd.12xlarge\
m8gd.16xlarge\
m8gd.24xlarge\
m8gd.metal-24xl\
m8gd.48xlarge\
m8gd.metal-48xl\
m8gn.medium\
m8gn\
m8gn.large\
m8gn.xlarge\
m8gn.2xlarge\
m8gn.4xlarge\
m8gn.8xlarge\
m8gn.12xlarge\
m8gn.16xlarge\
m8gn.24xlarge\
m8gn.metal-24xl\
m8gn.48xlarge\
m8gn.metal-48xl\
m8i.large\
m8i\
m8i.xlarge\
m8i.2xlarge\
m8i.4xlarge\
m8i.8xlarge\
m8i.12xlarge\
m8i.16xlarge\
m8i.24xlarge\
m8i.32xlarge\
m8i.48xlarge\
m8i.metal-48xl\
m8i.96xlarge\
m8i.metal-96xl\
m8i-flex.large\
m8i-flex\
m8i-flex.xlarge\
m8i-flex.2xlarge\
m8i-flex.4xlarge\
m8i-flex.8xlarge\
m8i-flex.12xlarge\
m8i-flex.16xlarge\
m8ib.large\
m8ib\
m8ib.xlarge\
m8ib.2xlarge\
m8ib.4xlarge\
m8ib.8xlarge\
m8ib.12xlarge\
m8ib.16xlarge\
m8ib.24xlarge\
m8ib.32xlarge\
m8ib.48xlarge\
m8ib.metal-48xl\
2026-06-10\
m8ib.96xlarge\
m8ib.metal-96xl\
m8id.large\
m8id\
m8id.xlarge\
m8id.2xlarge\
m8id.4xlarge\
m8id.8xlarge\
m8id.12xlarge\
m8id.16xlarge\
m8id.24xlarge\
m8id.32xlarge\
m8id.48xlarge\
m8id.metal-48xl\
m8id.96xlarge\
m8id.metal-96xl\
m8idb.large\
m8idb\
2026-05-08\
m8idb.xlarge\
m8idb.2xlarge\
m8idb.4xlarge\
m8idb.8xlarge\
m8idb.12xlarge\
m8idb.16xlarge\
m8idb.24xlarge\
m8idb.32xlarge\
m8idb.48xlarge\
m8idb.metal-48xl\
m8idb.96xlarge\
m8idb.metal-96xl\
m8idn.large\
m8idn\
m8idn.xlarge\
m8idn.2xlarge\
m8idn.4xlarge\
m8idn.8xlarge\
m8idn.12xlarge\
m8idn.16xlarge\
m8idn.24xlarge\
m8idn.32xlarge\
m8idn.48xlarge\
m8idn.metal-48xl\
m8idn.96xlarge\
m8idn.metal-96xl\
m8in.large\
m8in\
m8in.xlarge\
m8in.2xlarge\
m8in.4xlarge\
m8in.8xlarge\
m8in.12xlarge\
m8in.16xlarge\
m8in.24xlarge\
m8in.32xlarge\
m8in.48xlarge\
m8in.metal-48xl\
m8in.96xlarge\
m8in.metal-96xl\
m8ine.large\
m8ine\
m8ine.xlarge\
m8ine.2xlarge\
m8ine.4xlarge\
m8ine.8xlarge\
m8ine.12xlarge\
m9g.medium\
m9g\
m9g.large\
m9g.xlarge\
m9g.2xlarge\
m9g.4xlarge\
m9g.8xlarge\
m9g.12xlarge\
m9g.16xlarge\
m9g.24xlarge\
m9g.48xlarge\
m9g.metal-48xl\
m9gd.medium\
m9gd\
m9gd.large\
m9gd.xlarge\
m9gd.2xlarge\
m9gd.4xlarge\
m9gd.8xlarge\
m9gd.12xlarge\
m9gd.16xlarge\
m9gd.24xlarge\
m9gd.48xlarge\
m9gd.metal-48xl\
p2.xlarge\
p2\
p2.8xlarge\
p2.16xlarge\
p3.2xlarge\
p3\
p3.8xlarge\
p3.16xlarge\
p3dn.24xlarge\
p3dn\
p4d.24xlarge\
p4d\
p4de.24xlarge\
p4de\
p5.4xlarge\
p5\
p5.48xlarge\
p5en.48xlarge\
p5en\
p6-b200.48xlarge\
p6-b200\
p6-b300.48xlarge\
p6-b300\
r3.large\
r3\
r3.xlarge\
r3.2xlarge\
r3.4xlarge\
r3.8xlarge\
r4.large\
r4\
r4.xlarge\
r4.2xlarge\
r4.4xlarge\
r4.8xlarge\
r4.16xlarge\
r5.large\
r5\
r5.xlarge\
r5.2xlarge\
r5.4xlarge\
r5.8xlarge\
r5.12xlarge\
r5.16xlarge\
r5.24xlarge\
r5.metal\
r5a.large\
r5a\
r5a.xlarge\
r5a.2xlarge\
r5a.4xlarge\
r5a.8xlarge\
r5a.12xlarge\
r5a.16xlarge\
r5a.24xlarge\
r5ad.large\
r5ad\
r5ad.xlarge\
r5ad.2xlarge\
r5ad.4xlarge\
r5ad.8xlarge\
r5ad.12xlarge\
r5ad.16xlarge\
r5ad.24xlarge\
r5b.large\
r5b\
r5b.xlarge\
r5b.2xlarge\
r5b.4xlarge\
r5b.8xlarge\
r5b.12xlarge\
r5b.16xlarge\
r5b.24xlarge\
r5b.metal\
r5d.large\
r5d\
r5d.xlarge\
r5d.2xlarge\
r5d.4xlarge\
r5d.8xlarge\
r5d.12xlarge\
r5d.16xlarge\
r5d.24xlarge\
r5d.metal\
r5dn.large\
r5dn\
r5dn.xlarge\
r5dn.2xlarge\
r5dn.4xlarge\
r5dn.8xlarge\
r5dn.12xlarge\
r5dn.16xlarge\
r5dn.24xlarge\
r5dn.metal\
r5n.large\
r5n\
r5n.xlarge\
r5n.2xlarge\
r5n.4xlarge\
r5n.8xlarge\
r5n.12xlarge\
r5n.16xlarge\
r5n.24xlarge\
r5n.metal\
r6a.large\
r6a\
r6a.xlarge\
r6a.2xlarge\
r6a.4xlarge\
r6a.8xlarge\
r6a.12xlarge\
r6a.16xlarge\
r6a.24xlarge\
r6a.32xlarge\
r6a.48xlarge\
r6a.metal\
r6g.medium\
r6g\
r6g.large\
r6g.xlarge\
r6g.2xlarge\
r6g.4xlarge\
r6g.8xlarge\
r6g.12xlarge\
r6g.16xlarge\
r6g.metal\
r6gd.medium\
r6gd\
r6gd.large\
r6gd.xlarge\
r6gd.2xlarge\
r6gd.4xlarge\
r6gd.8xlarge\
r6gd.12xlarge\
r6gd.16xlarge\
r6gd.metal\
r6i.large\
r6i\
r6i.xlarge\
r6i.2xlarge\
r6i.4xlarge\
r6i.8xlarge\
r6i.12xlarge\
r6i.16xlarge\
r6i.24xlarge\
r6i.32xlarge\
r6i.metal\
r6id.large\
r6id\
r6id.xlarge\
r6id.2xlarge\
r6id.4xlarge\
r6id.8xlarge\
r6id.12xlarge\
r6id.16xlarge\
r6id.24xlarge\
r6id.32xlarge\
r6id.metal\
r6idn.large\
r6idn\
r6idn.xlarge\
r6idn.2xlarge\
r6idn.4xlarge\
r6idn.8xlarge\
r6idn.12xlarge\
r6idn.16xlarge\
r6idn.24xlarge\
r6idn.32xlarge\
r6idn.metal\
r6in.large\
r6in\
r6in.xlarge\
r6in.2xlarge\
r6in.4xlarge\
r6in.8xlarge\
r6in.12xlarge\
r6in.16xlarge\
r6in.24xlarge\
r6in.32xlarge\
r6in.metal\
r7a.medium\
r7a\
r7a.large\
r7a.xlarge\
r7a.2xlarge\
r7a.4xlarge\
r7a.8xlarge\
r7a.12xlarge\
r7a.16xlarge\
r7a.24xlarge\
r7a.32xlarge\
r7a.48xlarge\
r7a.metal-48xl\
r7g.medium\
r7g\
r7g.large\
r7g.xlarge\
r7g.2xlarge\
r7g.4xlarge\
r7g.8xlarge\
r7g.12xlarge\
r7g.16xlarge\
r7g.metal\
r7gd.medium\
r7gd\
r7gd.large\
r7gd.xlarge\
r7gd.2xlarge\
r7gd.4xlarge\
r7gd.8xlarge\
r7gd.12xlarge\
r7gd.16xlarge\
r7gd.metal\
r7i.large\
r7i\
r7i.xlarge\
r7i.2xlarge\
r7i.4xlarge\
r7i.8xlarge\
r7i.12xlarge\
r7i.16xlarge\
r7i.24xlarge\
r7i.metal-24xl\
r7i.48xlarge\
r7i.metal-48xl\
r7iz.large\
r7iz\
r7iz.xlarge\
r7iz.2xlarge\
r7iz.4xlarge\
r7iz.8xlarge\
r7iz.12xlarge\
r7iz.16xlarge\
r7iz.metal-16xl\
r7iz.32xlarge\
r7iz.metal-32xl\
r8a.medium\
r8a\
r8a.large\
r8a.xlarge\
r8a.2xlarge\
r8a.4xlarge\
r8a.8xlarge\
r8a.12xlarge\
r8a.16xlarge\
r8a.24xlarge\
r8a.metal-24xl\
r8a.48xlarge\
r8a.metal-48xl\
r8g.medium\
r8g\
r8g.large\
r8g.xlarge\
r8g.2xlarge\
r8g.4xlarge\
r8g.8xlarge\
r8g.12xlarge\
r8g.16xlarge\
r8g.24xlarge\
r8g.metal-24xl\
r8g.48xlarge\
r8g.metal-48xl\
r8gb.medium\
r8gb\
r8gb.large\
r8gb.xlarge\
r8gb.2xlarge\
r8gb.4xlarge\
r8gb.8xlarge\
r8gb.12xlarge\
r8gb.16xlarge\
r8gb.24xlarge\
r8gb.metal-24xl\
r8gb.48xlarge\
r8gb.metal-48xl\
r8gd.medium\
r8gd\
r8gd.large\
r8gd.xlarge\
r8gd.2xlarge\
r8gd.4xlarge\
r8gd.8xlarge\
r8gd.12xlarge\
r8gd.16xlarge\
r8gd.24xlarge\
r8gd.metal-24xl\
r8gd.48xlarge\
r8gd.metal-48xl\
r8gn.medium\
r8gn\
r8gn.large\
r8gn.xlarge\
r8gn.2xlarge\
r8gn.4xlarge\
r8gn.8xlarge\
r8gn.12xlarge\
r8gn.16xlarge\
r8gn.24xlarge\
r8gn.metal-24xl\
r8gn.48xlarge\
r8gn.metal-48xl\
r8i.large\
r8i\
r8i.xlarge\
r8i.2xlarge\
r8i.4xlarge\
r8i.8xlarge\
r8i.12xlarge\
r8i.16xlarge\
r8i.24xlarge\
r8i.32xlarge\
r8i.48xlarge\
r8i.metal-48xl\
r8i.96xlarge\
r8i.metal-96xl\
r8i-flex.large\
r8i-flex\
r8i-flex.xlarge\
r8i-flex.2xlarge\
r8i-flex.4xlarge\
r8i-flex.8xlarge\
r8i-flex.12xlarge\
r8i-flex.16xlarge\
r8ib.large\
r8ib\
r8ib.xlarge\
r8ib.2xlarge\
r8ib.4xlarge\
r8ib.8xlarge\
r8ib.12xlarge\
r8ib.16xlarge\
r8ib.24xlarge\
r8ib.32xlarge\
r8ib.48xlarge\
r8ib.metal-48xl\
r8ib.96xlarge\
r8ib.metal-96xl\
r8id.large\
r8id\
r8id.xlarge\
r8id.2xlarge\
r8id.4xlarge\
r8id.8xlarge\
r8id.12xlarge\
r8id.16xlarge\
r8id.24xlarge\
r8id.32xlarge\
r8id.48xlarge\
r8id.metal-48xl\
r8id.96xlarge\
r8id.metal-96xl\
r8idb.large\
r8idb\
r8idb.xlarge\
r8idb.2xlarge\
r8idb.4xlarge\
r8idb.8xlarge\
r8idb.12xlarge\
r8idb.16xlarge\
r8idb.24xlarge\
r8idb.32xlarge\
r8idb.48xlarge\
r8idb.metal-48xl\
r8idb.96xlarge\
r8idb.metal-96xl\
r8idn.large\
r8idn\
r8idn.xlarge\
r8idn.2xlarge\
r8idn.4xlarge\
r8idn.8xlarge\
r8idn.12xlarge\
r8idn.16xlarge\
r8idn.24xlarge\
r8idn.32xlarge\
r8idn.48xlarge\
r8idn.metal-48xl\
r8idn.96xlarge\
r8idn.metal-96xl\
r8in.large\
r8in\
r8in.xlarge\
r8in.2xlarge\
r8in.4xlarge\
r8in.8xlarge\
r8in.12xlarge\
r8in.16xlarge\
r8in.24xlarge\
r8in.32xlarge\
r8in.48xlarge\
r8in.metal-48xl\
r8in.96xlarge\
r8in.metal-96xl\
t1.micro\
t1\
t2.nano\
t2\
t2.micro\
t2.small\
t2.medium\
t2.large\
t2.xlarge\
t2.2xlarge\
t3.nano\
t3\
t3.micro\
t3.small\
t3.medium\
t3.large\
t3.xlarge\
t3.2xlarge\
t3a.nano\
t3a\
t3a.micro\
t3a.small\
t3a.medium\
t3a.large\
t3a.xlarge\
t3a.2xlarge\
t4g.nano\
t4g\
t4g.micro\
t4g.small\
t4g.medium\
t4g.large\
t4g.xlarge\
t4g.2xlarge\
trn1.2xlarge\
trn1\
trn1.32xlarge\
trn1n.32xlarge\
trn1n\
u-12tb1.112xlarge\
u-12tb1\
u-18tb1.112xlarge\
u-18tb1\
u-24tb1.112xlarge\
u-24tb1\
u-3tb1.56xlarge\
u-3tb1\
u-6tb1.56xlarge\
u-6tb1\
u-6tb1.112xlarge\
u-9tb1.112xlarge\
u-9tb1\
u7i-12tb.224xlarge\
u7i-12tb\
u7i-6tb.112xlarge\
u7i-6tb\
u7i-8tb.112xlarge\
u7i-8tb\
u7in-16tb.224xlarge\
u7in-16tb\
u7in-24tb.224xlarge\
u7in-24tb\
u7in-32tb.224xlarge\
u7in-32tb\
vt1.3xlarge\
vt1\
vt1.6xlarge\
vt1.24xlarge\
x1.16xlarge\
x1\
x1.32xlarge\
x1e.xlarge\
x1e\
x1e.2xlarge\
x1e.4xlarge\
x1e.8xlarge\
x1e.16xlarge\
x1e.32xlarge\
x2gd.medium\
x2gd\
x2gd.large\
x2gd.xlarge\
x2gd.2xlarge\
x2gd.4xlarge\
x2gd.8xlarge\
x2gd.12xlarge\
x2gd.16xlarge\
x2gd.metal\
x2idn.16xlarge\
x2idn\
x2idn.24xlarge\
x2idn.32xlarge\
x2idn.metal\
x2iedn.xlarge\
x2iedn\
x2iedn.2xlarge\
x2iedn.4xlarge\
x2iedn.8xlarge\
x2iedn.16xlarge\
x2iedn.24xlarge\
x2iedn.32xlarge\
x2iedn.metal\
x2iezn.2xlarge\
x2iezn\
x2iezn.4xlarge\
x2iezn.6xlarge\
x2iezn.8xlarge\
x2iezn.12xlarge\
x2iezn.metal\
x8g.medium\
x8g\
x8g.large\
x8g.xlarge\
x8g.2xlarge\
x8g.4xlarge\
x8g.8xlarge\
x8g.12xlarge\
x8g.16xlarge\
x8g.24xlarge\
x8g.metal-24xl\
x8g.48xlarge\
x8g.metal-48xl\
x8i.large\
x8i\
2026-01-16\
x8i.xlarge\
x8i.2xlarge\
x8i.4xlarge\
x8i.8xlarge\
x8i.12xlarge\
x8i.16xlarge\
x8i.24xlarge\
x8i.32xlarge\
x8i.48xlarge\
x8i.metal-48xl\
x8i.64xlarge\
x8i.96xlarge\
x8i.metal-96xl\
z1d.large\
z1d\
z1d.xlarge\
z1d.2xlarge\
z1d.3xlarge\
z1d.6xlarge\
z1d.12xlarge\
z1d.metal\
2025-04-04\
yeo/ec2.shop data/ec2/<region>-[previousgen-]ondemand.json@74c9fd8ab5ac (a copy of the price files of aws.amazon.com/ec2/pricing)\
dl2q.24xlarge\
dl2q\
hpc6a.48xlarge\
hpc6a\
lightsail-nano\
lightsail.nano\
general-purpose\
2026-09-17\
public IPv4 included; billed hourly; capped at monthly price\
api-evangelist/amazon-lightsail plans/amazon-lightsail-plans-pricing.yml@2f86de9941b7 (from the bundles page of docs.aws.amazon.com/lightsail)\
lightsail-micro\
lightsail.micro\
lightsail-small\
lightsail.small\
lightsail-medium\
lightsail.medium\
lightsail-large\
lightsail.large\
lightsail-xlarge\
lightsail.xlarge\
lightsail-2xlarge\
lightsail.2xlarge\
lightsail-4xlarge\
lightsail.4xlarge\
lightsail-8xlarge\
lightsail.8xlarge\
lightsail-nano-ipv6\
lightsail.nano.ipv6\
general-purpose-ipv6\
IPv6-only bundle\
lightsail-micro-ipv6\
lightsail.micro.ipv6\
lightsail-small-ipv6\
lightsail.small.ipv6\
lightsail-medium-ipv6\
lightsail.medium.ipv6\
lightsail-large-ipv6\
lightsail.large.ipv6\
lightsail-xlarge-ipv6\
lightsail.xlarge.ipv6\
lightsail-2xlarge-ipv6\
lightsail.2xlarge.ipv6\
lightsail-4xlarge-ipv6\
lightsail.4xlarge.ipv6\
lightsail-8xlarge-ipv6\
lightsail.8xlarge.ipv6\
Standard_B2als_v2\
B2als_v2\
Balsv2\
2026-06-18\
price: Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go@352646f59929 (generated from prices.azure.com); size: kubernetes/autoscaler azure_instance_types.go@03e49d9cb822\
Standard_B4als_v2\
B4als_v2\
Standard_B8als_v2\
B8als_v2\
Standard_B16als_v2\
B16als_v2\
Standard_B32als_v2\
B32als_v2\
Standard_B2as_v2\
B2as_v2\
Basv2\
Standard_B4as_v2\
B4as_v2\
Standard_B8as_v2\
B8as_v2\
Standard_B16as_v2\
B16as_v2\
Standard_B32as_v2\
B32as_v2\
Standard_B2ats_v2\
B2ats_v2\
Batsv2\
Standard_B1ls\
B1ls\
Bls\
price: Azure/karpenter-provider-azure pkg/providers/pricing/zz_generated.pricing.go@352646f59929 (generated from prices.azure.com); memory: MicrosoftDocs/azure-compute-docs bv1-series.md@28da8f72862f\
Standard_B2ls_v2\
B2ls_v2\
Blsv2\
Standard_B4ls_v2\
B4ls_v2\
Standard_B8ls_v2\
B8ls_v2\
Standard_B16ls_v2\
B16ls_v2\
Standard_B32ls_v2\
B32ls_v2\
Standard_B1ms\
B1ms\
Bms\
Standard_B2ms\
B2ms\
Standard_B4ms\
B4ms\
Standard_B8ms\
B8ms\
Standard_B12ms\
B12ms\
Standard_B16ms\
B16ms\
Standard_B20ms\
B20ms\
Standard_B2pls_v2\
B2pls_v2\
Bplsv2\
Standard_B4pls_v2\
B4pls_v2\
Standard_B8pls_v2\
B8pls_v2\
Standard_B16pls_v2\
B16pls_v2\
Standard_B2ps_v2\
B2ps_v2\
Bpsv2\
Standard_B4ps_v2\
B4ps_v2\
Standard_B8ps_v2\
B8ps_v2\
Standard_B16ps_v2\
B16ps_v2\
Standard_B2pts_v2\
B2pts_v2\
Bptsv2\
Standard_B1s\
B1s\
Bs\
Standard_B2s\
B2s\
Standard_B2s_v2\
B2s_v2\
Bsv2\
Standard_B4s_v2\
B4s_v2\
Standard_B8s_v2\
B8s_v2\
Standard_B16s_v2\
B16s_v2\
Standard_B32s_v2\
B32s_v2\
Standard_B2ts_v2\
B2ts_v2\
Btsv2\
Standard_D2as_v5\
D2as_v5\
Dasv5\
Standard_D4as_v5\
D4as_v5\
Standard_D8as_v5\
D8as_v5\
Standard_D16as_v5\
D16as_v5\
Standard_D32as_v5\
D32as_v5\
Standard_D2as_v6\
D2as_v6\
Dasv6\
Standard_D4as_v6\
D4as_v6\
Standard_D8as_v6\
D8as_v6\
Standard_D16as_v6\
D16as_v6\
Standard_D32as_v6\
D32as_v6\
Standard_D2ps_v5\
D2ps_v5\
Dpsv5\
Standard_D4ps_v5\
D4ps_v5\
Standard_D8ps_v5\
D8ps_v5\
Standard_D16ps_v5\
D16ps_v5\
Standard_D32ps_v5\
D32ps_v5\
Standard_D2s_v5\
D2s_v5\
Dsv5\
Standard_D4s_v5\
D4s_v5\
Standard_D8s_v5\
D8s_v5\
Standard_D16s_v5\
D16s_v5\
Standard_D32s_v5\
D32s_v5\
Standard_D2s_v6\
D2s_v6\
Dsv6\
Standard_D4s_v6\
D4s_v6\
Standard_D8s_v6\
D8s_v6\
Standard_D16s_v6\
D16s_v6\
Standard_D32s_v6\
D32s_v6\
Standard_E2as_v5\
E2as_v5\
Easv5\
Standard_E4as_v5\
E4as_v5\
Standard_E8as_v5\
E8as_v5\
Standard_E16as_v5\
E16as_v5\
Standard_E2s_v5\
E2s_v5\
Esv5\
Standard_E4s_v5\
E4s_v5\
Standard_E8s_v5\
E8s_v5\
Standard_E16s_v5\
E16s_v5\
c3-highcpu-4\
2026-07-30\
Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml@fd66b26ff84f; size: tools/machinetypes.csv@8c32d22df478\
c3-standard-4\
c3-highcpu-8\
c3-highmem-4\
c3-standard-8\
c3-highcpu-22\
c3-highmem-8\
c3-standard-22\
c3-highcpu-44\
e2-micro\
e2\
shared-core; bills 0.25 vCPU of 2\
e2-small\
shared-core; bills 0.5 vCPU of 2\
e2-highcpu-2\
e2-medium\
shared-core; bills 1 vCPU of 2\
e2-highcpu-4\
e2-standard-2\
e2-highcpu-8\
e2-highmem-2\
e2-standard-4\
e2-highcpu-16\
e2-highmem-4\
e2-standard-8\
e2-highcpu-32\
e2-highmem-8\
e2-standard-16\
e2-highmem-16\
e2-standard-32\
f1-micro\
sustained-use discount not applied; shared-core\
g1-small\
g1\
n1-highcpu-2\
n1\
sustained-use discount not applied\
n1-highcpu-4\
n1-standard-1\
n1-highcpu-8\
n1-standard-2\
n1-highmem-2\
n1-highcpu-16\
n1-standard-4\
n1-highmem-4\
n1-highcpu-32\
n1-standard-8\
n1-highmem-8\
n1-highcpu-64\
n1-standard-16\
n1-highcpu-96\
n1-highmem-16\
n1-standard-32\
n2-highcpu-2\
n2\
n2-highcpu-4\
n2-standard-2\
n2-highcpu-8\
n2-highmem-2\
n2-standard-4\
n2-highcpu-16\
n2-highmem-4\
n2-standard-8\
n2-highcpu-32\
n2-highcpu-48\
n2-highmem-8\
n2-standard-16\
n2-highcpu-64\
n2-highcpu-80\
n2-highcpu-96\
n2-highmem-16\
n2-standard-32\
n2d-highcpu-2\
n2d\
n2d-highcpu-4\
n2d-standard-2\
n2d-highcpu-8\
n2d-highmem-2\
n2d-standard-4\
n2d-highcpu-16\
n2d-highmem-4\
n2d-standard-8\
n2d-highcpu-32\
n2d-highcpu-48\
n2d-highmem-8\
n2d-standard-16\
n2d-highcpu-64\
n2d-highcpu-80\
n2d-highcpu-96\
n2d-highmem-16\
n2d-standard-32\
n2d-highcpu-128\
n4-highcpu-2\
n4\
n4-standard-2\
n4-highcpu-4\
n4-highmem-2\
n4-standard-4\
n4-highcpu-8\
n4-highmem-4\
n4-standard-8\
n4-highcpu-16\
n4-highmem-8\
n4-standard-16\
n4-highcpu-32\
n4-highcpu-48\
n4-highmem-16\
n4-standard-32\
n4-highcpu-64\
t2a-standard-1\
t2a\
t2a-standard-2\
t2a-standard-4\
t2a-standard-8\
t2a-standard-16\
t2a-standard-32\
t2d-standard-1\
t2d\
t2d-standard-2\
t2d-standard-4\
t2d-standard-8\
t2d-standard-16\
t2d-standard-32\
CAX11\
cax\
EUR\
2026-08-17\
net of VAT derived from gross 7.72; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
mixxor/eu-cloud-prices prices/hetzner.json@40e3af642d69 (gross with 19 % VAT there; net = gross / 1.19); CX CAX and CPX checked against robhunter/agentdeals#1286 (2026-09-03)\
CAX21\
net of VAT derived from gross 13.08; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CAX31\
net of VAT derived from gross 25.57; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CAX41\
net of VAT derived from gross 49.37; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CCX13\
ccx\
net of VAT derived from gross 51.75; IPv4 +EUR 0.50/month; dedicated vCPU\
CCX23\
net of VAT derived from gross 102.92; IPv4 +EUR 0.50/month; dedicated vCPU\
CCX33\
net of VAT derived from gross 165.4; IPv4 +EUR 0.50/month; dedicated vCPU\
CCX43\
net of VAT derived from gross 329.02; IPv4 +EUR 0.50/month; dedicated vCPU\
CCX53\
net of VAT derived from gross 635.45; IPv4 +EUR 0.50/month; dedicated vCPU\
CPX12\
cpx\
net of VAT derived from gross 14.27; IPv4 +EUR 0.50/month\
CPX11\
net of VAT derived from gross 21.41; IPv4 +EUR 0.50/month; old CPX generation\
CPX22\
net of VAT derived from gross 23.79; IPv4 +EUR 0.50/month\
CPX21\
net of VAT derived from gross 38.66; IPv4 +EUR 0.50/month; old CPX generation\
CPX32\
net of VAT derived from gross 42.83; IPv4 +EUR 0.50/month\
CPX31\
net of VAT derived from gross 74.96; IPv4 +EUR 0.50/month; old CPX generation\
CPX42\
net of VAT derived from gross 83.29; IPv4 +EUR 0.50/month\
CPX41\
net of VAT derived from gross 143.98; IPv4 +EUR 0.50/month; old CPX generation\
CPX52\
net of VAT derived from gross 120.18; IPv4 +EUR 0.50/month\
CPX62\
net of VAT derived from gross 155.28; IPv4 +EUR 0.50/month\
CPX51\
net of VAT derived from gross 283.8; IPv4 +EUR 0.50/month; old CPX generation\
CX11\
cx\
a user's figure; Hetzner listed EUR 3.29 net of VAT in 2023; not sold since 2024-09-06\
a user's notes; the figures are rounded and undated\
CX23\
net of VAT derived from gross 7.13; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CX22\
a user's figure; Hetzner listed EUR 3.79 net of VAT with IPv4 on 2025-08-19; no longer sold; CX23 replaces it\
CX33\
net of VAT derived from gross 10.7; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CX32\
a user's figure; Hetzner listed EUR 6.80 net of VAT with IPv4 on 2025-08-19; no longer sold; CX33 replaces it\
CX42\
2025-08-19\
net of VAT; incl. IPv4; no longer sold; CX43 replaces it\
copy of hetzner.com/cloud of 2025-08-19 in fernandobandeira/djinn@2974b7a607c4\
CX43\
net of VAT derived from gross 19.62; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CX53\
net of VAT derived from gross 35.69; IPv4 +EUR 0.50/month; marked not available to order 2026-09-03\
CX52\
net of VAT; incl. IPv4; no longer sold; CX53 replaces it\
net of VAT; incl. IPv4; predates the 2026 price rises\
s-1vcpu-512mb-10gb\
basic\
2025-06-23\
Basic\
polymathrobotics/oci doctl/README.md@f803b4b25f6c (recorded output of doctl compute size list)\
s-1vcpu-1gb\
s-1vcpu-1gb-amd\
Basic AMD\
s-1vcpu-1gb-intel\
Basic Intel\
s-1vcpu-1gb-35gb-intel\
s-1vcpu-2gb\
s-1vcpu-2gb-amd\
s-1vcpu-2gb-intel\
s-1vcpu-2gb-70gb-intel\
s-2vcpu-2gb\
s-2vcpu-2gb-amd\
s-2vcpu-2gb-intel\
s-2vcpu-2gb-90gb-intel\
s-2vcpu-4gb\
s-2vcpu-4gb-amd\
s-2vcpu-4gb-intel\
s-2vcpu-4gb-120gb-intel\
s-2vcpu-8gb-amd\
s-2vcpu-8gb-160gb-intel\
s-4vcpu-8gb\
s-4vcpu-8gb-amd\
s-4vcpu-8gb-intel\
s-4vcpu-8gb-240gb-intel\
s-4vcpu-16gb-amd\
s-4vcpu-16gb-320gb-intel\
s-8vcpu-16gb\
s-8vcpu-16gb-amd\
s-8vcpu-16gb-intel\
s-8vcpu-16gb-480gb-intel\
s-8vcpu-32gb-amd\
s-8vcpu-32gb-640gb-intel\
c-2\
cpu-optimized\
CPU-Optimized\
c2-2vcpu-4gb\
CPU-Optimized 2x SSD\
c-4\
c2-4vcpu-8gb\
c-4-intel\
Premium Intel\
c2-4vcpu-8gb-intel\
c-8\
c2-8vcpu-16gb\
c-8-intel\
c2-8vcpu-16gb-intel\
c-16\
c2-16vcpu-32gb\
c-16-intel\
c2-16vcpu-32gb-intel\
c-32\
c2-32vcpu-64gb\
c-32-intel\
c2-32vcpu-64gb-intel\
c-48\
c2-48vcpu-96gb\
c-48-intel\
c2-48vcpu-96gb-intel\
c-60-intel\
c2-60vcpu-120gb-intel\
g-2vcpu-8gb\
General Purpose\
gd-2vcpu-8gb\
General Purpose 2x SSD\
g-2vcpu-8gb-intel\
General Purpose - Premium Intel\
gd-2vcpu-8gb-intel\
General Purpose - Premium Intel 2x SSD\
g-4vcpu-16gb\
gd-4vcpu-16gb\
g-4vcpu-16gb-intel\
gd-4vcpu-16gb-intel\
g-8vcpu-32gb\
gd-8vcpu-32gb\
g-8vcpu-32gb-intel\
gd-8vcpu-32gb-intel\
g-16vcpu-64gb\
gd-16vcpu-64gb\
g-16vcpu-64gb-intel\
gd-16vcpu-64gb-intel\
g-32vcpu-128gb\
gd-32vcpu-128gb\
g-32vcpu-128gb-intel\
gd-32vcpu-128gb-intel\
m-2vcpu-16gb\
memory-optimized\
Memory-Optimized\
m-2vcpu-16gb-intel\
Premium Memory-Optimized\
m3-2vcpu-16gb\
Memory-Optimized 3x SSD\
m3-2vcpu-16gb-intel\
Premium Memory-Optimized 3x SSD\
m6-2vcpu-16gb\
Memory-Optimized 6x SSD\
m-4vcpu-32gb\
m-4vcpu-32gb-intel\
m3-4vcpu-32gb\
m3-4vcpu-32gb-intel\
m6-4vcpu-32gb\
m-8vcpu-64gb\
m-8vcpu-64gb-intel\
m3-8vcpu-64gb\
m3-8vcpu-64gb-intel\
m6-8vcpu-64gb\
m-16vcpu-128gb\
m-16vcpu-128gb-intel\
m3-16vcpu-128gb\
m3-16vcpu-128gb-intel\
m6-16vcpu-128gb\
so-2vcpu-16gb\
storage-optimized\
Storage-Optimized\
so-2vcpu-16gb-intel\
Premium Storage-Optimized\
so1_5-2vcpu-16gb-intel\
Premium Storage-Optimized 1.5x SSD\
so1_5-2vcpu-16gb\
Storage-Optimized 1.5x SSD\
so-4vcpu-32gb\
so-4vcpu-32gb-intel\
so1_5-4vcpu-32gb-intel\
so1_5-4vcpu-32gb\
so-8vcpu-64gb\
so-8vcpu-64gb-intel\
so1_5-8vcpu-64gb-intel\
so1_5-8vcpu-64gb\
so-16vcpu-128gb\
so-16vcpu-128gb-intel\
so1_5-16vcpu-128gb-intel\
so1_5-16vcpu-128gb\
g6-dedicated-2\
Dedicated 4GB\
dedicated\
2024-07-19\
linode/linodego test/integration/fixtures/TestTypes_List.yaml@a2241c8fbfdf (recorded answer of api.linode.com); the smallest and largest of each class checked 2026-09-17 in api-evangelist/linode\
g6-dedicated-4\
Dedicated 8GB\
g6-dedicated-8\
Dedicated 16GB\
g6-dedicated-16\
Dedicated 32GB\
g6-dedicated-32\
Dedicated 64GB\
g6-dedicated-48\
Dedicated 96GB\
g6-dedicated-50\
Dedicated 128GB\
g7-highmem-1\
Linode 24GB\
highmem\
g7-highmem-2\
Linode 48GB\
g7-highmem-4\
Linode 90GB\
g6-nanode-1\
Nanode 1GB\
nanode\
g7-premium-2\
Premium 4GB\
premium\
g7-premium-4\
Premium 8GB\
g7-premium-8\
Premium 16GB\
g7-premium-16\
Premium 32GB\
g7-premium-32\
Premium 64GB\
g7-premium-48\
Premium 96GB\
g7-premium-50\
Premium 128GB\
g6-standard-1\
Linode 2GB\
standard\
g6-standard-2\
Linode 4GB\
g6-standard-4\
Linode 8GB\
g6-standard-6\
Linode 16GB\
g6-standard-8\
Linode 32GB\
g6-standard-16\
Linode 64GB\
g6-standard-20\
Linode 96GB\
g6-standard-24\
Linode 128GB\
region override\
vc2-1c-0.5gb-free\
vc2\
2025-12-18\
free plan; limited availability\
gmartindelc/mail-server-poc terraform/PLAN_IDS.md@5249328990f0 (recorded answer of api.vultr.com/v2/plans)\
vc2-1c-0.5gb-v6\
IPv6-only\
vc2-1c-0.5gb\
vc2-1c-1gb\
vc2-1c-2gb\
vc2-2c-2gb\
vc2-2c-4gb\
vc2-4c-8gb\
vc2-6c-16gb\
vc2-8c-32gb\
vc2-16c-64gb\
vc2-24c-96gb\
vhf-1c-1gb\
vhf\
vhf-1c-2gb\
vhf-2c-2gb\
vhf-2c-4gb\
vhf-3c-8gb\
vhf-4c-16gb\
vhf-6c-24gb\
vhf-8c-32gb\
vhf-12c-48gb\
vhf-16c-58gb\
vhp-1c-1gb-amd\
vhp\
vhp-1c-1gb-intel\
vhp-1c-2gb-amd\
vhp-1c-2gb-intel\
vhp-2c-2gb-amd\
vhp-2c-2gb-intel\
vhp-2c-4gb-amd\
vhp-2c-4gb-intel\
vhp-4c-8gb-amd\
vhp-4c-8gb-intel\
vhp-4c-12gb-amd\
vhp-4c-12gb-intel\
vhp-8c-16gb-amd\
vhp-8c-16gb-intel\
vhp-12c-24gb-amd\
vhp-12c-24gb-intel\
voc-c-1c-2gb-25s-amd\
voc\
voc-g-1c-4gb-30s-amd\
voc-c-2c-4gb-50s-amd\
voc-c-2c-4gb-75s-amd\
voc-m-1c-8gb-50s-amd\
voc-g-2c-8gb-50s-amd\
voc-s-1c-8gb-150s-amd\
voc-c-4c-8gb-75s-amd\
voc-c-4c-8gb-150s-amd\
voc-m-2c-16gb-100s-amd\
voc-m-2c-16gb-200s-amd\
voc-g-4c-16gb-80s-amd\
voc-c-8c-16gb-150s-amd\
voc-g-8c-32gb-160s-amd\
vc2-1c-1gb-sc1\
Sao Paulo surcharge plan\
vc2-1c-2gb-sc1\
vc2-2c-2gb-sc1\
vc2-2c-4gb-sc1\
vc2-4c-8gb-sc1\
vc2-6c-16gb-sc1\
vc2-8c-32gb-sc1\
vc2-16c-64gb-sc1\
vc2-24c-96gb-sc1\
vhf-1c-1gb-sc1\
vhf-1c-2gb-sc1\
vhf-2c-2gb-sc1\
vhf-2c-4gb-sc1\
vhf-3c-8gb-sc1\
vhf-4c-16gb-sc1\
vhf-6c-24gb-sc1\
vhf-8c-32gb-sc1\
vhf-12c-48gb-sc1\
vhf-16c-58gb-sc1\
vhp-1c-1gb-amd-sc1\
vhp-1c-1gb-intel-sc1\
vhp-1c-2gb-amd-sc1\
vhp-1c-2gb-intel-sc1\
vhp-2c-2gb-amd-sc1\
vhp-2c-2gb-intel-sc1\
vhp-2c-4gb-amd-sc1\
vhp-2c-4gb-intel-sc1\
vhp-4c-8gb-amd-sc1\
vhp-4c-8gb-intel-sc1\
vhp-4c-12gb-amd-sc1\
vhp-4c-12gb-intel-sc1\
vhp-8c-16gb-amd-sc1\
vhp-8c-16gb-intel-sc1\
vhp-12c-24gb-amd-sc1\
vhp-12c-24gb-intel-sc1\
voc-c-1c-2gb-25s-amd-sc1\
voc-g-1c-4gb-30s-amd-sc1\
voc-c-2c-4gb-50s-amd-sc1\
voc-c-2c-4gb-75s-amd-sc1\
voc-m-1c-8gb-50s-amd-sc1\
voc-g-2c-8gb-50s-amd-sc1\
voc-s-1c-8gb-150s-amd-sc1\
voc-c-4c-8gb-75s-amd-sc1\
voc-c-4c-8gb-150s-amd-sc1\
voc-m-2c-16gb-100s-amd-sc1\
voc-g-4c-16gb-80s-amd-sc1\
voc-c-8c-16gb-150s-amd-sc1\
voc-g-8c-32gb-160s-amd-sc1\
BASIC2-A2C-4G\
basic2\
2026-07-03\
storage billed separately\
scaleway/scaleway-cli internal/namespaces/instance/v1/testdata/test-server-type-list-on-fr-par1.golden@980a752d1bed (recorded answer of the API)\
BASIC2-A2C-8G\
BASIC2-A4C-8G\
BASIC2-A4C-16G\
BASIC2-A8C-16G\
BASIC2-A8C-32G\
BASIC2-A16C-32G\
BASIC2-A16C-64G\
BASIC3-X2C-4G\
basic3\
BASIC3-X2C-8G\
BASIC3-X4C-8G\
BASIC3-X4C-16G\
BASIC3-X8C-16G\
BASIC3-X8C-32G\
BASIC3-X16C-32G\
BASIC3-X16C-64G\
COMPUTE3-X2C-4G\
compute3\
COMPUTE3-X4C-8G\
storage billed separately; availability: scarce\
COMPUTE3-X8C-16G\
COMPUTE3-X16C-32G\
storage billed separately; availability: shortage\
COMPUTE3-X32C-64G\
COMPUTE3-X48C-96G\
COMPUTE3-X64C-128G\
DEV1-S\
dev1\
DEV1-M\
DEV1-L\
DEV1-XL\
GP1-XS\
gp1\
GP1-S\
GP1-M\
GP1-L\
MEMORY3-X2C-16G\
memory3\
MEMORY3-X4C-32G\
MEMORY3-X8C-64G\
MEMORY3-X16C-128G\
PLAY2-PICO\
play2\
PLAY2-NANO\
PLAY2-MICRO\
POP2-HC-2C-4G\
pop2\
POP2-HN-3\
POP2-2C-8G\
POP2-HC-4C-8G\
POP2-HN-5\
POP2-HN-10\
POP2-HM-2C-16G\
POP2-4C-16G\
POP2-HC-8C-16G\
POP2-HM-4C-32G\
POP2-8C-32G\
POP2-HC-16C-32G\
POP2-HM-8C-64G\
POP2-16C-64G\
POP2-HC-32C-64G\
POP2-HC-48C-96G\
POP2-HM-16C-128G\
POP2-32C-128G\
POP2-HC-64C-128G\
PRO2-XXS\
pro2\
PRO2-XS\
PRO2-S\
PRO2-M\
PRO2-L\
STANDARD2-A2C-8G\
standard2\
STANDARD2-A4C-16G\
STANDARD2-A8C-32G\
STANDARD2-A16C-64G\
STANDARD2-A32C-128G\
STANDARD3-X2C-8G\
standard3\
STANDARD3-X4C-16G\
STANDARD3-X8C-32G\
STANDARD3-X16C-64G\
STANDARD3-X32C-128G\
STARDUST1-S\
stardust1\
b2-7\
public-cloud-b2\
2026-08-14\
net of VAT\
mixxor/eu-cloud-prices prices/ovh.json@ec4a406ad3ba (from the order catalogue of api.ovh.com; subsidiary DE)\
b2-15\
b2-30\
b2-60\
b2-120\
b3-8\
public-cloud-b3\
b3-16\
b3-32\
b3-64\
b3-128\
bm-s1\
public-cloud-bm\
bm-m1\
bm-l1\
c2-7\
public-cloud-c2\
c2-15\
c2-30\
c2-60\
c2-120\
c3-4\
public-cloud-c3\
c3-8\
c3-16\
c3-32\
c3-64\
c3-128\
d2-2\
public-cloud-d2\
d2-4\
d2-8\
i1-45\
public-cloud-i1\
i1-90\
r2-15\
public-cloud-r2\
r2-30\
r2-60\
r2-120\
r3-16\
public-cloud-r3\
r3-32\
r3-64\
r3-128\
t2-le-45\
public-cloud-t2\
t2-le-90\
VPS-1\
vps-2025-model1\
vps\
2026\
no-commitment monthly price; net of VAT; undated source\
public listing of api.ovh.com/v1/order/catalog/public/vps for subsidiary FR; undated file of 2026\
Cloud VPS 10\
cloud-vps-10\
cloud-vps\
2026-06-15\
12-month term price; NVMe option\
mixxor/eu-cloud-prices prices/contabo.json@ec4a406ad3ba (contabo.com/en/vps; 12-month term)\
Cloud VPS 20\
cloud-vps-20\
Cloud VPS 30\
cloud-vps-30\
Cloud VPS 40\
cloud-vps-40\
Cloud VPS 50\
cloud-vps-50\
Cloud VPS 60\
cloud-vps-60\
KVM 1GB\
alphavps-kvm-1gb;alphavps-1gb;kvm-1gb\
kvm\
a user's figure; number of vCPUs not given; no other source found\
KVM 2GB\
alphavps-kvm-2gb;alphavps-2gb;kvm-2gb\
KVM 4GB\
alphavps-kvm-4gb;alphavps-4gb;kvm-4gb\
VM.Standard.E2.1.Micro\
oracle-free-micro;E2.1.Micro\
always-free\
2026-07-19\
Always Free; 2 per tenancy; nominally 1/8 OCPU\
github gist rssnyder/51e3cfed (two Always Free instances); api-evangelist/oracle-cloud plans (price 0; 2026-08-29)\
VM.Standard.A1.Flex-2-12\
oracle-free-a1;A1.Flex\
current Always Free A1 limit as reported July 2026\
github gist rssnyder/51e3cfed (limit now 2 cores and 12 GB; 2026-07-22)\
VM.Standard.A1.Flex-4-24\
oracle-free-a1-4-24\
always-free-old\
2022-05-15\
older Always Free limit; reported cut to 2 OCPU / 12 GB by July 2026\
cloudcommunity/cloud-free-tier-comparison#13 (3000 OCPU hours and 18000 GB hours = 4 OCPU and 24 GB)\
docker-desktop-4gb-host\
desktop-4gb\
docker-desktop\
the memory of the VM: half of a 4 GB host\
docker/docs content/manuals/desktop/settings-and-maintenance/settings.md@00ba4d322d75 (the memory limit defaults to half of the host)\
docker-desktop-8gb-host\
desktop-8gb\
the memory of the VM: half of a 8 GB host\
docker-desktop-16gb-host\
desktop-16gb\
the memory of the VM: half of a 16 GB host\
docker-desktop-32gb-host\
desktop-32gb\
the memory of the VM: half of a 32 GB host\
docker-desktop-64gb-host\
desktop-64gb\
the memory of the VM: half of a 64 GB host\
local-1gb\
1gb\
local\
no product: a round size to plan with\
local-2gb\
2gb\
local-4gb\
4gb\
local-8gb\
8gb\
local-16gb\
16gb\
local-32gb\
32gb\
Raspberry Pi Zero 2 W\
rpi-zero2w\
raspberry-pi\
four cores\
raspberrypi/documentation documentation/asciidoc/computers/raspberry-pi/revision-codes.adoc@0456a78c93ba\
Raspberry Pi 3B+\
rpi3\
Raspberry Pi 4B 1GB\
rpi4-1gb\
Raspberry Pi 5 1GB\
rpi5-1gb\
Raspberry Pi 4B 2GB\
rpi4-2gb\
Raspberry Pi 5 2GB\
rpi5-2gb\
Raspberry Pi 4B 4GB\
rpi4-4gb;rpi4\
Raspberry Pi 5 4GB\
rpi5-4gb\
Raspberry Pi 4B 8GB\
rpi4-8gb\
Raspberry Pi 5 8GB\
rpi5-8gb;rpi5\
Raspberry Pi 5 16GB\
rpi5-16gb\
";

#[rustfmt::skip]
pub(super) static WORDS: [Piece; 399] = words![
    9 2; 11 10; 21 3; 24 10; 34 19; 53 222; 320 31; 360 2;
    362 10; 389 2; 438 2; 440 0; 487 2; 569 10; 588 3; 680 4;
    779 3; 879 3; 955 3; 1080 3; 1179 4; 1287 4; 1383 3; 1496 4;
    1619 4; 1742 3; 1881 3; 1980 4; 2088 4; 2194 3; 2330 8; 2445 3;
    2586 3; 2728 4; 2856 10; 2892 4; 3046 4; 3198 3; 3358 8; 3473 4;
    3642 4; 3811 4; 3981 5; 3986 10; 4071 3; 4074 10; 4209 4; 4348 3;
    4351 129; 4489 2; 4530 2; 4573 4; 4650 3; 4653 5; 4668 2; 4701 2;
    4735 2; 4737 24; 4781 2; 4783 3; 4817 3; 4831 4; 4835 5; 4876 5;
    4894 5; 4910 4; 4986 17; 5012 2; 5098 3; 5155 17; 5181 2; 5267 3;
    5360 3; 5405 2; 5407 10; 5481 3; 5484 10; 5563 3; 5589 4; 5603 2;
    5650 5; 5690 2; 5730 2; 5800 4; 5896 3; 5963 3; 6075 3; 6207 4;
    6349 3; 6481 4; 6625 5; 6706 4; 6758 4; 6813 6; 6894 2; 6931 2;
    6962 2; 6999 2; 7060 2; 7151 3; 7243 4; 7342 3; 7443 4; 7552 3;
    7653 4; 7736 3; 7861 3; 7960 4; 8066 3; 8179 4; 8303 5; 8436 4;
    8559 3; 8698 3; 8797 4; 8903 3; 9039 8; 9154 3; 9297 5; 9421 3;
    9563 4; 9567 10; 9727 4; 9881 4; 10033 3; 10193 8; 10308 4; 10439 10;
    10487 4; 10657 5; 10662 10; 10850 5; 11032 4; 11202 5; 11282 3; 11410 4;
    11547 2; 11580 2; 11616 4; 11632 3; 11648 4; 11662 2; 11688 4; 11708 7;
    11731 7; 11746 2; 11795 2; 11855 2; 11946 3; 12038 4; 12137 3; 12237 3;
    12338 4; 12447 3; 12547 3; 12672 3; 12771 4; 12877 3; 12990 4; 13114 5;
    13247 4; 13370 3; 13509 3; 13608 4; 13714 3; 13846 4; 13976 3; 14117 3;
    14259 4; 14413 4; 14567 4; 14719 3; 14879 8; 14994 4; 15163 4; 15333 5;
    15516 5; 15698 4; 15865 2; 15874 2; 15935 2; 15997 3; 16066 3; 16139 4;
    16170 5; 16192 7; 16216 7; 16240 7; 16262 6; 16283 6; 16321 6; 16345 8;
    16370 7; 16394 7; 16420 9; 16448 9; 16476 9; 16496 3; 16533 2; 16556 3;
    16627 4; 16738 5; 16795 6; 16914 6; 16999 3; 17139 3; 17142 10; 17316 3;
    17383 10; 17393 129; 17535 4; 17553 5; 17586 15; 17601 10; 17611 60; 17671 142;
    18107 20; 18127 16; 18504 6; 18510 10; 18520 196; 18843 5; 18969 6; 18992 3;
    18995 199; 19217 5; 19335 3; 19471 6; 19577 5; 19678 6; 19699 2; 19737 4;
    19852 5; 19880 5; 20004 5; 20128 5; 20250 4; 20363 4; 20478 5; 20575 4;
    20656 10; 20666 114; 20890 2; 20892 33; 20933 32; 20986 30; 21190 47; 21245 2;
    21259 2; 21261 34; 21512 2; 21745 3; 22010 2; 22218 3; 22307 3; 22387 3;
    22390 3; 22393 10; 22403 98; 22501 174; 22680 99; 22784 99; 22888 99; 22992 3;
    22995 73; 23073 74; 23152 73; 23230 74; 23309 74; 23388 3; 23391 57; 23453 77;
    23535 57; 23597 77; 23679 57; 23741 77; 23823 57; 23885 78; 23968 58; 24031 58;
    24094 77; 24175 2; 24177 86; 24263 51; 24318 98; 24420 109; 24533 98; 24635 109;
    24748 10; 24758 56; 24814 78; 24896 99; 24999 99; 25102 56; 25158 53; 25229 5;
    25234 10; 25244 5; 25249 94; 25369 9; 25395 11; 25881 13; 25894 13; 25919 20;
    25963 13; 26224 15; 26251 22; 26290 31; 26339 38; 26649 16; 26665 16; 26699 24;
    26736 23; 26778 31; 26822 23; 27093 17; 27110 17; 27146 25; 27193 34; 27243 26;
    27514 9; 27523 10; 27533 194; 27922 7; 27996 6; 28025 7; 28203 8; 28381 15;
    28413 3; 28416 10; 28426 31; 28457 106; 28578 9; 28705 3; 28819 3; 29076 3;
    29364 24; 30299 6; 30305 10; 30315 25; 30340 144; 30595 6; 30714 8; 30737 47;
    30817 49; 30924 4; 30953 3; 30986 7; 31050 5; 31089 4; 31332 4; 31377 9;
    31473 9; 31564 9; 31577 15; 31592 10; 31602 10; 31612 108; 31745 15; 31786 15;
    31815 15; 31855 15; 31899 15; 31927 15; 31952 15; 31988 15; 32027 15; 32070 3;
    32073 4; 32077 55; 32132 97; 32253 9; 32262 10; 32272 32; 32304 91; 32559 3;
    32562 65; 32765 11; 32776 10; 32786 46; 32832 114; 32992 50; 33042 71; 33156 15;
    33171 10; 33181 68; 33249 100; 33383 14; 33397 41; 33438 133; 33605 41; 33682 42;
    33760 42; 33838 42; 33892 5; 33897 37; 34029 12; 34041 10; 34051 104;
];

#[rustfmt::skip]
pub(super) static MACHINES: [Machine; 1984] = machines![
    (0 9) (9 0) 0 1 0 2048 1796 1 Arm64 0;
    (275 8) (283 0) 0 2 0 4096 3743 1 Arm64 0;
    (283 9) (292 0) 0 4 0 8192 7634 1 Arm64 0;
    (292 10) (302 0) 0 8 0 16384 15418 1 Arm64 0;
    (302 10) (312 0) 0 16 0 32768 30985 1 Arm64 0;
    (312 8) (320 0) 0 16 0 32768 32016 1 Arm64 0;
    (351 9) (360 0) 7 2 0 1740 1651 8 Amd64 0;
    (372 9) (381 0) 7 8 0 7168 6922 8 Amd64 0;
    (381 8) (389 0) 9 2 0 3840 3716 8 Amd64 0;
    (391 9) (400 0) 9 4 0 7680 7426 8 Amd64 0;
    (400 10) (410 0) 9 8 0 15360 14974 8 Amd64 0;
    (410 10) (420 0) 9 16 0 30720 30043 8 Amd64 0;
    (420 10) (430 0) 9 32 0 61440 60331 1 Amd64 0;
    (430 8) (438 0) 10 2 0 3840 3716 8 Amd64 0;
    (440 9) (449 0) 10 4 0 7680 7426 8 Amd64 0;
    (449 10) (459 0) 10 8 0 15360 14974 8 Amd64 0;
    (459 10) (469 0) 10 16 0 30720 30043 8 Amd64 0;
    (469 10) (479 0) 10 36 0 61440 60331 1 Amd64 0;
    (479 8) (487 0) 12 2 0 4096 3785 8 Amd64 0;
    (489 9) (498 0) 12 4 0 8192 7727 8 Amd64 0;
    (498 10) (508 0) 12 8 0 16384 15610 8 Amd64 0;
    (508 10) (518 0) 12 16 0 32768 31376 8 Amd64 0;
    (518 10) (528 0) 12 36 0 73728 70301 1 Amd64 0;
    (528 11) (539 0) 12 48 0 98304 94490 1 Amd64 0;
    (539 11) (550 0) 12 72 0 147456 141924 1 Amd64 0;
    (550 11) (561 0) 12 96 0 196608 189295 1 Amd64 0;
    (561 8) (569 0) 12 96 0 196608 193031 1 Amd64 0;
    (579 9) (588 0) 14 2 0 4096 3827 8 Amd64 0;
    (591 10) (601 0) 14 4 0 8192 7811 8 Amd64 0;
    (601 11) (612 0) 14 8 0 16384 15778 8 Amd64 0;
    (612 11) (623 0) 14 16 0 32768 31712 8 Amd64 0;
    (623 11) (634 0) 14 32 0 65536 63580 1 Amd64 0;
    (634 12) (646 0) 14 48 0 98304 95498 1 Amd64 0;
    (646 12) (658 0) 14 64 0 131072 127412 1 Amd64 0;
    (658 12) (670 0) 14 96 0 196608 191151 1 Amd64 0;
    (670 10) (680 0) 15 2 0 4096 0 11 Amd64 0;
    (684 11) (695 0) 15 4 0 8192 0 11 Amd64 0;
    (695 12) (707 0) 15 8 0 16384 0 11 Amd64 0;
    (707 12) (719 0) 15 16 0 32768 0 11 Amd64 0;
    (719 12) (731 0) 15 32 0 65536 0 11 Amd64 0;
    (731 13) (744 0) 15 48 0 98304 0 11 Amd64 0;
    (744 13) (757 0) 15 64 0 131072 0 11 Amd64 0;
    (757 13) (770 0) 15 96 0 196608 0 11 Amd64 0;
    (770 9) (779 0) 16 2 0 4096 3785 8 Amd64 0;
    (782 10) (792 0) 16 4 0 8192 7727 8 Amd64 0;
    (792 11) (803 0) 16 8 0 16384 15610 8 Amd64 0;
    (803 11) (814 0) 16 16 0 32768 31152 8 Amd64 0;
    (814 11) (825 0) 16 36 0 73728 70805 1 Amd64 0;
    (825 12) (837 0) 16 48 0 98304 94490 1 Amd64 0;
    (837 12) (849 0) 16 72 0 147456 140916 1 Amd64 0;
    (849 12) (861 0) 16 96 0 196608 189295 8 Amd64 0;
    (861 9) (870 0) 16 96 0 196608 193031 8 Amd64 0;
    (870 9) (879 0) 17 2 0 5376 5015 8 Amd64 0;
    (882 10) (892 0) 17 4 0 10752 10185 8 Amd64 0;
    (892 11) (903 0) 17 8 0 21504 20522 8 Amd64 0;
    (903 11) (914 0) 17 16 0 43008 41200 8 Amd64 0;
    (914 11) (925 0) 17 36 0 98304 94493 1 Amd64 0;
    (925 12) (937 0) 17 72 0 196608 189300 1 Amd64 0;
    (937 9) (946 0) 17 72 0 196608 193037 1 Amd64 0;
    (946 9) (955 0) 18 2 0 4096 3785 8 Amd64 0;
    (958 10) (968 0) 18 4 0 8192 7727 8 Amd64 0;
    (968 11) (979 0) 18 8 0 16384 15610 8 Amd64 0;
    (979 11) (990 0) 18 16 0 32768 31376 8 Amd64 0;
    (990 11) (1001 0) 18 32 0 65536 62970 1 Amd64 0;
    (1001 12) (1013 0) 18 48 0 98304 94490 1 Amd64 0;
    (1013 12) (1025 0) 18 64 0 131072 126130 8 Amd64 0;
    (1025 12) (1037 0) 18 96 0 196608 189295 8 Amd64 0;
    (1037 12) (1049 0) 18 128 0 262144 252383 8 Amd64 0;
    (1049 12) (1061 0) 18 192 0 393216 378712 8 Amd64 0;
    (1061 9) (1070 0) 18 192 0 393216 385150 8 Amd64 0;
    (1070 10) (1080 0) 19 1 0 2048 1834 8 Arm64 0;
    (1083 9) (1092 0) 19 2 0 4096 3811 8 Arm64 0;
    (1092 10) (1102 0) 19 4 0 8192 7767 8 Arm64 0;
    (1102 11) (1113 0) 19 8 0 16384 15677 8 Arm64 0;
    (1113 11) (1124 0) 19 16 0 32768 31496 8 Arm64 0;
    (1124 11) (1135 0) 19 32 0 65536 63135 8 Arm64 0;
    (1135 12) (1147 0) 19 48 0 98304 94822 8 Arm64 0;
    (1147 12) (1159 0) 19 64 0 131072 126509 8 Arm64 0;
    (1159 9) (1168 0) 19 64 0 131072 128549 8 Arm64 0;
    (1168 11) (1179 0) 20 1 0 2048 1834 8 Arm64 0;
    (1183 10) (1193 0) 20 2 0 4096 3811 8 Arm64 0;
    (1193 11) (1204 0) 20 4 0 8192 7767 8 Arm64 0;
    (1204 12) (1216 0) 20 8 0 16384 15677 8 Arm64 0;
    (1216 12) (1228 0) 20 16 0 32768 31496 8 Arm64 0;
    (1228 12) (1240 0) 20 32 0 65536 63135 8 Arm64 0;
    (1240 13) (1253 0) 20 48 0 98304 94822 8 Arm64 0;
    (1253 13) (1266 0) 20 64 0 131072 126509 8 Arm64 0;
    (1266 10) (1276 0) 20 64 0 131072 128549 8 Arm64 0;
    (1276 11) (1287 0) 21 1 0 2048 1834 8 Arm64 0;
    (1291 10) (1301 0) 21 2 0 4096 3811 8 Arm64 0;
    (1301 11) (1312 0) 21 4 0 8192 7767 8 Arm64 0;
    (1312 12) (1324 0) 21 8 0 16384 15677 8 Arm64 0;
    (1324 12) (1336 0) 21 16 0 32768 31496 8 Arm64 0;
    (1336 12) (1348 0) 21 32 0 65536 63135 8 Arm64 0;
    (1348 13) (1361 0) 21 48 0 98304 94822 8 Arm64 0;
    (1361 13) (1374 0) 21 64 0 131072 126509 8 Arm64 0;
    (1374 9) (1383 0) 22 2 0 4096 3807 8 Amd64 0;
    (1386 10) (1396 0) 22 4 0 8192 7771 8 Amd64 0;
    (1396 11) (1407 0) 22 8 0 16384 15696 8 Amd64 0;
    (1407 11) (1418 0) 22 16 0 32768 31546 8 Amd64 0;
    (1418 11) (1429 0) 22 32 0 65536 63246 1 Amd64 0;
    (1429 12) (1441 0) 22 48 0 98304 94994 1 Amd64 0;
    (1441 12) (1453 0) 22 64 0 131072 126742 8 Amd64 0;
    (1453 12) (1465 0) 22 96 0 196608 190303 8 Amd64 0;
    (1465 12) (1477 0) 22 128 0 262144 253799 1 Amd64 0;
    (1477 9) (1486 0) 22 128 0 262144 257734 1 Amd64 0;
    (1486 10) (1496 0) 23 2 0 4096 0 11 Amd64 0;
    (1500 11) (1511 0) 23 4 0 8192 0 11 Amd64 0;
    (1511 12) (1523 0) 23 8 0 16384 0 11 Amd64 0;
    (1523 12) (1535 0) 23 16 0 32768 0 11 Amd64 0;
    (1535 12) (1547 0) 23 32 0 65536 0 11 Amd64 0;
    (1547 13) (1560 0) 23 48 0 98304 0 11 Amd64 0;
    (1560 13) (1573 0) 23 64 0 131072 0 11 Amd64 0;
    (1573 13) (1586 0) 23 96 0 196608 0 11 Amd64 0;
    (1586 13) (1599 0) 23 128 0 262144 0 11 Amd64 0;
    (1599 10) (1609 0) 23 128 0 262144 0 11 Amd64 0;
    (1609 10) (1619 0) 24 2 0 4096 3807 8 Amd64 0;
    (1623 11) (1634 0) 24 4 0 8192 7771 8 Amd64 0;
    (1634 12) (1646 0) 24 8 0 16384 15696 8 Amd64 0;
    (1646 12) (1658 0) 24 16 0 32768 31546 8 Amd64 0;
    (1658 12) (1670 0) 24 32 0 65536 63246 1 Amd64 0;
    (1670 13) (1683 0) 24 48 0 98304 94994 8 Amd64 0;
    (1683 13) (1696 0) 24 64 0 131072 126742 1 Amd64 0;
    (1696 13) (1709 0) 24 96 0 196608 190303 8 Amd64 0;
    (1709 13) (1722 0) 24 128 0 262144 253799 1 Amd64 0;
    (1722 10) (1732 0) 24 128 0 262144 257734 8 Amd64 0;
    (1732 10) (1742 0) 25 1 0 2048 1879 8 Amd64 0;
    (1745 9) (1754 0) 25 2 0 4096 3785 8 Amd64 0;
    (1754 10) (1764 0) 25 4 0 8192 7727 8 Amd64 0;
    (1764 11) (1775 0) 25 8 0 16384 15610 8 Amd64 0;
    (1775 11) (1786 0) 25 16 0 32768 31376 8 Amd64 0;
    (1786 11) (1797 0) 25 32 0 65536 62908 1 Amd64 0;
    (1797 12) (1809 0) 25 48 0 98304 94490 1 Amd64 0;
    (1809 12) (1821 0) 25 64 0 131072 126068 1 Amd64 0;
    (1821 12) (1833 0) 25 96 0 196608 189135 8 Amd64 0;
    (1833 12) (1845 0) 25 128 0 262144 252451 8 Amd64 0;
    (1845 12) (1857 0) 25 192 0 393216 378776 1 Amd64 0;
    (1857 14) (1871 0) 25 192 0 393216 385076 8 Amd64 0;
    (1871 10) (1881 0) 26 1 0 2048 1834 8 Arm64 0;
    (1884 9) (1893 0) 26 2 0 4096 3811 8 Arm64 0;
    (1893 10) (1903 0) 26 4 0 8192 7767 8 Arm64 0;
    (1903 11) (1914 0) 26 8 0 16384 15677 8 Arm64 0;
    (1914 11) (1925 0) 26 16 0 32768 31496 8 Arm64 0;
    (1925 11) (1936 0) 26 32 0 65536 63135 8 Arm64 0;
    (1936 12) (1948 0) 26 48 0 98304 94822 8 Arm64 0;
    (1948 12) (1960 0) 26 64 0 131072 126509 8 Arm64 0;
    (1960 9) (1969 0) 26 64 0 131072 128546 8 Arm64 0;
    (1969 11) (1980 0) 27 1 0 2048 1834 8 Arm64 0;
    (1984 10) (1994 0) 27 2 0 4096 3811 8 Arm64 0;
    (1994 11) (2005 0) 27 4 0 8192 7767 8 Arm64 0;
    (2005 12) (2017 0) 27 8 0 16384 15677 8 Arm64 0;
    (2017 12) (2029 0) 27 16 0 32768 31496 8 Arm64 0;
    (2029 12) (2041 0) 27 32 0 65536 63135 8 Arm64 0;
    (2041 13) (2054 0) 27 48 0 98304 94822 8 Arm64 0;
    (2054 13) (2067 0) 27 64 0 131072 126509 8 Arm64 0;
    (2067 10) (2077 0) 27 64 0 131072 128546 8 Arm64 0;
    (2077 11) (2088 0) 28 1 0 2048 0 11 Arm64 0;
    (2092 10) (2102 0) 28 2 0 4096 0 11 Arm64 0;
    (2102 11) (2113 0) 28 4 0 8192 0 11 Arm64 0;
    (2113 12) (2125 0) 28 8 0 16384 0 11 Arm64 0;
    (2125 12) (2137 0) 28 16 0 32768 0 11 Arm64 0;
    (2137 12) (2149 0) 28 32 0 65536 0 11 Arm64 0;
    (2149 13) (2162 0) 28 48 0 98304 0 11 Arm64 0;
    (2162 13) (2175 0) 28 64 0 131072 0 11 Arm64 0;
    (2175 10) (2185 0) 28 64 0 131072 0 11 Arm64 0;
    (2185 9) (2194 0) 29 2 0 4096 3807 8 Amd64 0;
    (2197 10) (2207 0) 29 4 0 8192 7771 8 Amd64 0;
    (2207 11) (2218 0) 29 8 0 16384 15696 8 Amd64 0;
    (2218 11) (2229 0) 29 16 0 32768 31546 8 Amd64 0;
    (2229 11) (2240 0) 29 32 0 65536 63246 1 Amd64 0;
    (2240 12) (2252 0) 29 48 0 98304 94994 1 Amd64 0;
    (2252 12) (2264 0) 29 64 0 131072 126742 1 Amd64 0;
    (2264 12) (2276 0) 29 96 0 196608 190143 8 Amd64 0;
    (2276 14) (2290 0) 29 96 0 196608 193011 8 Amd64 0;
    (2290 12) (2302 0) 29 192 0 393216 380792 8 Amd64 0;
    (2302 14) (2316 0) 29 192 0 393216 386716 8 Amd64 0;
    (2316 14) (2330 0) 30 2 0 4096 3807 8 Amd64 0;
    (2338 15) (2353 0) 30 4 0 8192 7771 8 Amd64 0;
    (2353 16) (2369 0) 30 8 0 16384 15696 8 Amd64 0;
    (2369 16) (2385 0) 30 16 0 32768 31546 8 Amd64 0;
    (2385 16) (2401 0) 30 32 0 65536 63246 1 Amd64 0;
    (2401 17) (2418 0) 30 48 0 98304 94994 8 Amd64 0;
    (2418 17) (2435 0) 30 64 0 131072 126742 1 Amd64 0;
    (2435 10) (2445 0) 31 1 0 2048 1885 8 Amd64 0;
    (2448 9) (2457 0) 31 2 0 4096 3795 8 Amd64 0;
    (2457 10) (2467 0) 31 4 0 8192 7749 8 Amd64 0;
    (2467 11) (2478 0) 31 8 0 16384 15652 8 Amd64 0;
    (2478 11) (2489 0) 31 16 0 32768 31460 8 Amd64 0;
    (2489 11) (2500 0) 31 32 0 65536 63076 1 Amd64 0;
    (2500 12) (2512 0) 31 48 0 98304 94742 1 Amd64 0;
    (2512 12) (2524 0) 31 64 0 131072 126404 8 Amd64 0;
    (2524 12) (2536 0) 31 96 0 196608 189639 1 Amd64 0;
    (2536 14) (2550 0) 31 96 0 196608 192054 1 Amd64 0;
    (2550 12) (2562 0) 31 192 0 393216 379784 1 Amd64 0;
    (2562 14) (2576 0) 31 192 0 393216 384992 1 Amd64 0;
    (2576 10) (2586 0) 32 1 0 2048 1834 8 Arm64 0;
    (2589 9) (2598 0) 32 2 0 4096 3811 8 Arm64 0;
    (2598 10) (2608 0) 32 4 0 8192 7767 8 Arm64 0;
    (2608 11) (2619 0) 32 8 0 16384 15677 8 Arm64 0;
    (2619 11) (2630 0) 32 16 0 32768 31496 8 Arm64 0;
    (2630 11) (2641 0) 32 32 0 65536 63135 8 Arm64 0;
    (2641 12) (2653 0) 32 48 0 98304 94822 8 Arm64 0;
    (2653 12) (2665 0) 32 64 0 131072 126509 8 Arm64 0;
    (2665 12) (2677 0) 32 96 0 196608 189787 8 Arm64 0;
    (2677 14) (2691 0) 32 96 0 196608 192894 8 Arm64 0;
    (2691 12) (2703 0) 32 192 0 393216 380068 8 Arm64 0;
    (2703 14) (2717 0) 32 192 0 393216 386222 8 Arm64 0;
    (2717 11) (2728 0) 33 1 0 2048 1834 1 Arm64 0;
    (2732 10) (2742 0) 33 2 0 4096 3811 1 Arm64 0;
    (2742 11) (2753 0) 33 4 0 8192 7767 1 Arm64 0;
    (2753 12) (2765 0) 33 8 0 16384 15677 1 Arm64 0;
    (2765 12) (2777 0) 33 16 0 32768 31496 1 Arm64 0;
    (2777 12) (2789 0) 33 32 0 65536 63135 1 Arm64 0;
    (2789 13) (2802 0) 33 48 0 98304 94822 1 Arm64 0;
    (2802 13) (2815 0) 33 64 0 131072 126509 1 Arm64 0;
    (2815 13) (2828 0) 33 96 0 196608 189787 1 Arm64 0;
    (2828 15) (2843 0) 33 96 0 196608 192894 1 Arm64 0;
    (2843 13) (2856 0) 33 192 0 393216 380068 34 Arm64 0;
    (2866 15) (2881 0) 33 192 0 393216 386222 34 Arm64 0;
    (2881 11) (2892 0) 35 1 0 2048 0 11 Arm64 0;
    (2896 10) (2906 0) 35 2 0 4096 0 11 Arm64 0;
    (2906 11) (2917 0) 35 4 0 8192 0 11 Arm64 0;
    (2917 12) (2929 0) 35 8 0 16384 0 11 Arm64 0;
    (2929 12) (2941 0) 35 16 0 32768 0 11 Arm64 0;
    (2941 12) (2953 0) 35 32 0 65536 0 11 Arm64 0;
    (2953 13) (2966 0) 35 48 0 98304 0 11 Arm64 0;
    (2966 13) (2979 0) 35 64 0 131072 0 11 Arm64 0;
    (2979 13) (2992 0) 35 96 0 196608 0 11 Arm64 0;
    (2992 15) (3007 0) 35 96 0 196608 0 11 Arm64 0;
    (3007 13) (3020 0) 35 192 0 393216 0 11 Arm64 0;
    (3020 15) (3035 0) 35 192 0 393216 0 11 Arm64 0;
    (3035 11) (3046 0) 36 1 0 2048 1834 8 Arm64 0;
    (3050 10) (3060 0) 36 2 0 4096 3811 8 Arm64 0;
    (3060 11) (3071 0) 36 4 0 8192 7767 8 Arm64 0;
    (3071 12) (3083 0) 36 8 0 16384 15677 8 Arm64 0;
    (3083 12) (3095 0) 36 16 0 32768 31496 8 Arm64 0;
    (3095 12) (3107 0) 36 32 0 65536 63135 8 Arm64 0;
    (3107 13) (3120 0) 36 48 0 98304 94822 8 Arm64 0;
    (3120 13) (3133 0) 36 64 0 131072 126509 8 Arm64 0;
    (3133 13) (3146 0) 36 96 0 196608 189787 8 Arm64 0;
    (3146 15) (3161 0) 36 96 0 196608 0 11 Arm64 0;
    (3161 13) (3174 0) 36 192 0 393216 380068 8 Arm64 0;
    (3174 15) (3189 0) 36 192 0 393216 0 11 Arm64 0;
    (3189 9) (3198 0) 37 2 0 4096 3807 8 Amd64 0;
    (3201 10) (3211 0) 37 4 0 8192 7771 8 Amd64 0;
    (3211 11) (3222 0) 37 8 0 16384 15696 8 Amd64 0;
    (3222 11) (3233 0) 37 16 0 32768 31546 8 Amd64 0;
    (3233 11) (3244 0) 37 32 0 65536 63246 1 Amd64 0;
    (3244 12) (3256 0) 37 48 0 98304 94994 8 Amd64 0;
    (3256 12) (3268 0) 37 64 0 131072 126742 8 Amd64 0;
    (3268 12) (3280 0) 37 96 0 196608 190303 8 Amd64 0;
    (3280 12) (3292 0) 37 128 0 262144 253799 1 Amd64 0;
    (3292 12) (3304 0) 37 192 0 393216 380760 1 Amd64 0;
    (3304 14) (3318 0) 37 192 0 393216 386707 1 Amd64 0;
    (3318 12) (3330 0) 37 384 0 786432 761559 1 Amd64 0;
    (3330 14) (3344 0) 37 384 0 786432 773650 1 Amd64 0;
    (3344 14) (3358 0) 38 2 0 4096 3807 8 Amd64 0;
    (3366 15) (3381 0) 38 4 0 8192 7771 8 Amd64 0;
    (3381 16) (3397 0) 38 8 0 16384 15696 8 Amd64 0;
    (3397 16) (3413 0) 38 16 0 32768 31546 1 Amd64 0;
    (3413 16) (3429 0) 38 32 0 65536 63246 1 Amd64 0;
    (3429 17) (3446 0) 38 48 0 98304 94994 1 Amd64 0;
    (3446 17) (3463 0) 38 64 0 131072 126742 8 Amd64 0;
    (3463 10) (3473 0) 39 2 0 4096 0 11 Amd64 0;
    (3477 11) (3488 0) 39 4 0 8192 0 11 Amd64 0;
    (3488 12) (3500 0) 39 8 0 16384 0 11 Amd64 0;
    (3500 12) (3512 0) 39 16 0 32768 0 11 Amd64 0;
    (3512 12) (3524 0) 39 32 0 65536 0 11 Amd64 0;
    (3524 13) (3537 0) 39 48 0 98304 0 11 Amd64 0;
    (3537 13) (3550 0) 39 64 0 131072 0 11 Amd64 0;
    (3550 13) (3563 0) 39 96 0 196608 0 11 Amd64 0;
    (3563 13) (3576 0) 39 128 0 262144 0 11 Amd64 0;
    (3576 13) (3589 0) 39 192 0 393216 0 11 Amd64 0;
    (3589 15) (3604 0) 39 192 0 393216 0 11 Amd64 0;
    (3604 13) (3617 0) 39 384 0 786432 0 11 Amd64 0;
    (3617 15) (3632 0) 39 384 0 786432 0 11 Amd64 0;
    (3632 10) (3642 0) 40 2 0 4096 0 11 Amd64 0;
    (3646 11) (3657 0) 40 4 0 8192 0 11 Amd64 0;
    (3657 12) (3669 0) 40 8 0 16384 0 11 Amd64 0;
    (3669 12) (3681 0) 40 16 0 32768 0 11 Amd64 0;
    (3681 12) (3693 0) 40 32 0 65536 0 11 Amd64 0;
    (3693 13) (3706 0) 40 48 0 98304 0 11 Amd64 0;
    (3706 13) (3719 0) 40 64 0 131072 0 11 Amd64 0;
    (3719 13) (3732 0) 40 96 0 196608 0 11 Amd64 0;
    (3732 13) (3745 0) 40 128 0 262144 0 11 Amd64 0;
    (3745 13) (3758 0) 40 192 0 393216 0 11 Amd64 0;
    (3758 15) (3773 0) 40 192 0 393216 0 11 Amd64 0;
    (3773 13) (3786 0) 40 384 0 786432 0 11 Amd64 0;
    (3786 15) (3801 0) 40 384 0 786432 0 11 Amd64 0;
    (3801 10) (3811 0) 41 2 0 4096 0 11 Amd64 0;
    (3815 11) (3826 0) 41 4 0 8192 0 11 Amd64 0;
    (3826 12) (3838 0) 41 8 0 16384 0 11 Amd64 0;
    (3838 12) (3850 0) 41 16 0 32768 0 11 Amd64 0;
    (3850 12) (3862 0) 41 32 0 65536 0 11 Amd64 0;
    (3862 13) (3875 0) 41 48 0 98304 0 11 Amd64 0;
    (3875 13) (3888 0) 41 64 0 131072 0 11 Amd64 0;
    (3888 13) (3901 0) 41 96 0 196608 0 11 Amd64 0;
    (3901 13) (3914 0) 41 128 0 262144 0 11 Amd64 0;
    (3914 13) (3927 0) 41 192 0 393216 0 11 Amd64 0;
    (3927 15) (3942 0) 41 192 0 393216 0 11 Amd64 0;
    (3942 13) (3955 0) 41 384 0 786432 0 11 Amd64 0;
    (3955 15) (3970 0) 41 384 0 786432 0 11 Amd64 0;
    (3970 11) (3981 0) 42 2 0 4096 3807 43 Amd64 0;
    (3996 12) (4008 0) 42 4 0 8192 7771 43 Amd64 0;
    (4008 13) (4021 0) 42 8 0 16384 15696 43 Amd64 0;
    (4021 13) (4034 0) 42 16 0 32768 31546 43 Amd64 0;
    (4034 13) (4047 0) 42 32 0 65536 63246 43 Amd64 0;
    (4047 14) (4061 0) 42 48 0 98304 94994 43 Amd64 0;
    (4061 10) (4071 0) 44 1 0 2048 1802 45 Arm64 0;
    (4084 9) (4093 0) 44 2 0 4096 3781 45 Arm64 0;
    (4093 10) (4103 0) 44 4 0 8192 7735 45 Arm64 0;
    (4103 11) (4114 0) 44 8 0 16384 15645 45 Arm64 0;
    (4114 11) (4125 0) 44 16 0 32768 31464 45 Arm64 0;
    (4125 11) (4136 0) 44 32 0 65536 63103 45 Arm64 0;
    (4136 12) (4148 0) 44 48 0 98304 94790 45 Arm64 0;
    (4148 12) (4160 0) 44 64 0 131072 126509 45 Arm64 0;
    (4160 12) (4172 0) 44 96 0 196608 189755 45 Arm64 0;
    (4172 12) (4184 0) 44 192 0 393216 379881 45 Arm64 0;
    (4184 14) (4198 0) 44 192 0 393216 386218 45 Arm64 0;
    (4198 11) (4209 0) 46 1 0 2048 1802 45 Arm64 0;
    (4213 10) (4223 0) 46 2 0 4096 3781 45 Arm64 0;
    (4223 11) (4234 0) 46 4 0 8192 7735 45 Arm64 0;
    (4234 12) (4246 0) 46 8 0 16384 15645 45 Arm64 0;
    (4246 12) (4258 0) 46 16 0 32768 31464 45 Arm64 0;
    (4258 12) (4270 0) 46 32 0 65536 63103 45 Arm64 0;
    (4270 13) (4283 0) 46 48 0 98304 94790 45 Arm64 0;
    (4283 13) (4296 0) 46 64 0 131072 126509 45 Arm64 0;
    (4296 13) (4309 0) 46 96 0 196608 189755 45 Arm64 0;
    (4309 13) (4322 0) 46 192 0 393216 379881 45 Arm64 0;
    (4322 15) (4337 0) 46 192 0 393216 386218 45 Arm64 0;
    (4337 11) (4348 0) 47 32 0 249856 0 11 Amd64 0;
    (4480 9) (4489 0) 49 4 0 31232 30574 8 Amd64 0;
    (4491 10) (4501 0) 49 8 0 62464 61270 8 Amd64 0;
    (4501 10) (4511 0) 49 16 0 124928 122731 1 Amd64 0;
    (4511 10) (4521 0) 49 36 0 249856 245803 1 Amd64 0;
    (4521 9) (4530 0) 50 4 0 32768 31715 8 Amd64 0;
    (4532 10) (4542 0) 50 8 0 65536 63586 8 Amd64 0;
    (4542 10) (4552 0) 50 16 0 131072 127424 1 Amd64 0;
    (4552 10) (4562 0) 50 32 0 262144 255004 1 Amd64 0;
    (4562 11) (4573 0) 51 4 0 16384 15779 8 Amd64 0;
    (4577 12) (4589 0) 51 8 0 32768 31714 8 Amd64 0;
    (4589 12) (4601 0) 51 16 0 65536 63584 1 Amd64 0;
    (4601 12) (4613 0) 51 24 0 98304 95504 1 Amd64 0;
    (4613 12) (4625 0) 51 32 0 131072 127420 1 Amd64 0;
    (4625 13) (4638 0) 51 48 0 196608 191162 8 Amd64 0;
    (4638 12) (4650 0) 52 96 0 786432 765906 1 Amd64 0;
    (4658 10) (4668 0) 54 8 0 124928 0 11 Amd64 0;
    (4670 10) (4680 0) 54 16 0 249856 0 11 Amd64 0;
    (4680 11) (4691 0) 54 64 0 999424 0 11 Amd64 0;
    (4691 10) (4701 0) 55 24 0 262144 255680 8 Amd64 0;
    (4703 11) (4714 0) 55 48 0 524288 511706 1 Amd64 0;
    (4714 11) (4725 0) 55 192 0 2097152 0 11 Amd64 0;
    (4725 10) (4735 0) 56 8 0 15360 0 11 Amd64 0;
    (4761 10) (4771 0) 56 32 0 61440 0 11 Amd64 0;
    (4771 10) (4781 0) 58 16 0 124928 0 11 Amd64 0;
    (4786 10) (4796 0) 58 32 0 249856 0 11 Amd64 0;
    (4796 11) (4807 0) 58 64 0 499712 0 11 Amd64 0;
    (4807 10) (4817 0) 60 4 0 31232 0 11 Amd64 0;
    (4820 11) (4831 0) 61 4 0 16384 15354 8 Amd64 0;
    (4840 12) (4852 0) 61 8 0 32768 31331 8 Amd64 0;
    (4852 12) (4864 0) 61 16 0 65536 63285 8 Amd64 0;
    (4864 12) (4876 0) 61 32 0 131072 127290 1 Amd64 0;
    (4881 13) (4894 0) 61 64 0 262144 255202 8 Amd64 0;
    (4899 11) (4910 0) 65 4 0 16384 15779 8 Amd64 0;
    (4914 12) (4926 0) 65 8 0 32768 31714 1 Amd64 0;
    (4926 12) (4938 0) 65 16 0 65536 63584 1 Amd64 0;
    (4938 12) (4950 0) 65 32 0 131072 127420 1 Amd64 0;
    (4950 13) (4963 0) 65 48 0 196608 191162 8 Amd64 0;
    (4963 13) (4976 0) 65 64 0 262144 255154 8 Amd64 0;
    (4976 10) (4986 0) 65 96 0 393216 386567 1 Amd64 0;
    (5003 9) (5012 0) 67 4 0 16384 15779 8 Amd64 0;
    (5014 10) (5024 0) 67 8 0 32768 31714 8 Amd64 0;
    (5024 10) (5034 0) 67 16 0 65536 63584 1 Amd64 0;
    (5034 10) (5044 0) 67 32 0 131072 127420 1 Amd64 0;
    (5044 11) (5055 0) 67 48 0 196608 191162 8 Amd64 0;
    (5055 11) (5066 0) 67 64 0 262144 254996 1 Amd64 0;
    (5066 11) (5077 0) 67 96 0 393216 382671 1 Amd64 0;
    (5077 11) (5088 0) 67 192 0 786432 765848 1 Amd64 0;
    (5088 10) (5098 0) 68 4 0 8192 7767 8 Arm64 0;
    (5101 11) (5112 0) 68 8 0 16384 15677 8 Arm64 0;
    (5112 11) (5123 0) 68 16 0 32768 31496 8 Arm64 0;
    (5123 11) (5134 0) 68 32 0 65536 63135 8 Arm64 0;
    (5134 12) (5146 0) 68 64 0 131072 126509 8 Arm64 0;
    (5146 9) (5155 0) 68 64 0 131072 128549 8 Arm64 0;
    (5172 9) (5181 0) 70 4 0 16384 15359 8 Amd64 0;
    (5183 10) (5193 0) 70 8 0 32768 30874 8 Amd64 0;
    (5193 10) (5203 0) 70 16 0 65536 61904 1 Amd64 0;
    (5203 10) (5213 0) 70 32 0 131072 124060 1 Amd64 0;
    (5213 11) (5224 0) 70 48 0 196608 186122 8 Amd64 0;
    (5224 11) (5235 0) 70 64 0 262144 248276 1 Amd64 0;
    (5235 11) (5246 0) 70 96 0 393216 372591 8 Amd64 0;
    (5246 11) (5257 0) 70 192 0 786432 745688 1 Amd64 0;
    (5257 10) (5267 0) 71 4 0 32768 31631 1 Amd64 0;
    (5270 11) (5281 0) 71 8 0 65536 63418 1 Amd64 0;
    (5281 11) (5292 0) 71 16 0 131072 127088 1 Amd64 0;
    (5292 11) (5303 0) 71 32 0 262144 254332 8 Amd64 0;
    (5303 12) (5315 0) 71 48 0 393216 381674 1 Amd64 0;
    (5315 12) (5327 0) 71 64 0 524288 509012 8 Amd64 0;
    (5327 12) (5339 0) 71 96 0 786432 763503 1 Amd64 0;
    (5339 12) (5351 0) 71 192 0 1572864 1527831 1 Amd64 0;
    (5351 9) (5360 0) 72 2 0 8192 7601 8 Amd64 0;
    (5363 10) (5373 0) 72 4 0 16384 15359 8 Amd64 0;
    (5373 11) (5384 0) 72 8 0 32768 30874 8 Amd64 0;
    (5384 11) (5395 0) 72 16 0 65536 61904 8 Amd64 0;
    (5395 10) (5405 0) 73 8 0 32768 30792 74 Amd64 0;
    (5417 10) (5427 0) 73 16 0 65536 61738 74 Amd64 0;
    (5427 10) (5437 0) 73 32 0 131072 123726 74 Amd64 0;
    (5437 11) (5448 0) 73 48 0 196608 185618 74 Amd64 0;
    (5448 11) (5459 0) 73 96 0 393216 371583 74 Amd64 0;
    (5459 11) (5470 0) 73 192 0 786432 743672 74 Amd64 0;
    (5470 11) (5481 0) 75 8 0 65536 63756 76 Amd64 0;
    (5494 11) (5505 0) 75 16 0 131072 127762 76 Amd64 0;
    (5505 11) (5516 0) 75 32 0 262144 255678 76 Amd64 0;
    (5516 12) (5528 0) 75 48 0 524288 511706 76 Amd64 0;
    (5528 12) (5540 0) 75 96 0 1048576 1023534 76 Amd64 0;
    (5540 12) (5552 0) 75 192 0 2097152 2047959 76 Amd64 0;
    (5552 11) (5563 0) 77 16 0 131072 124064 1 Amd64 0;
    (5566 11) (5577 0) 77 32 0 262144 248284 1 Amd64 0;
    (5577 12) (5589 0) 78 16 0 131072 124064 8 Amd64 0;
    (5593 10) (5603 0) 79 8 0 32768 32086 8 Amd64 0;
    (5605 10) (5615 0) 79 16 0 65536 64267 8 Amd64 0;
    (5615 10) (5625 0) 79 32 0 131072 128779 1 Amd64 0;
    (5625 11) (5636 0) 79 64 0 262144 257899 1 Amd64 0;
    (5636 14) (5650 0) 80 64 0 131072 126509 8 Arm64 0;
    (5655 13) (5668 0) 80 16 0 131072 126515 8 Arm64 0;
    (5668 13) (5681 0) 80 32 0 131072 126513 8 Arm64 0;
    (5681 9) (5690 0) 81 4 0 31232 30590 8 Amd64 0;
    (5692 10) (5702 0) 81 8 0 62464 61303 8 Amd64 0;
    (5702 10) (5712 0) 81 16 0 124928 122801 1 Amd64 0;
    (5712 10) (5722 0) 81 32 0 249856 245942 1 Amd64 0;
    (5722 8) (5730 0) 82 2 0 15616 15226 8 Amd64 0;
    (5732 9) (5741 0) 82 4 0 31232 30574 8 Amd64 0;
    (5741 10) (5751 0) 82 8 0 62464 61270 8 Amd64 0;
    (5751 10) (5761 0) 82 16 0 124928 122731 8 Amd64 0;
    (5761 10) (5771 0) 82 32 0 249856 245611 1 Amd64 0;
    (5771 11) (5782 0) 82 64 0 499712 491755 8 Amd64 0;
    (5782 8) (5790 0) 82 72 0 524288 0 11 Amd64 0;
    (5790 10) (5800 0) 83 2 0 16384 15779 8 Amd64 0;
    (5804 11) (5815 0) 83 4 0 32768 31715 8 Amd64 0;
    (5815 12) (5827 0) 83 8 0 65536 63586 8 Amd64 0;
    (5827 12) (5839 0) 83 12 0 98304 95507 8 Amd64 0;
    (5839 12) (5851 0) 83 24 0 196608 191168 1 Amd64 0;
    (5851 13) (5864 0) 83 48 0 393216 382682 1 Amd64 0;
    (5864 13) (5877 0) 83 96 0 786432 765870 8 Amd64 0;
    (5877 10) (5887 0) 83 96 0 786432 773639 8 Amd64 0;
    (5887 9) (5896 0) 84 2 0 16384 15771 8 Arm64 0;
    (5899 10) (5909 0) 84 4 0 32768 31685 8 Arm64 0;
    (5909 11) (5920 0) 84 8 0 65536 63515 8 Arm64 0;
    (5920 11) (5931 0) 84 16 0 131072 127269 8 Arm64 0;
    (5931 11) (5942 0) 84 32 0 262144 254681 8 Arm64 0;
    (5942 12) (5954 0) 84 64 0 524288 509697 8 Arm64 0;
    (5954 9) (5963 0) 85 2 0 16384 15697 8 Amd64 0;
    (5966 10) (5976 0) 85 4 0 32768 31549 8 Amd64 0;
    (5976 11) (5987 0) 85 8 0 65536 63252 8 Amd64 0;
    (5987 11) (5998 0) 85 16 0 131072 126754 8 Amd64 0;
    (5998 11) (6009 0) 85 32 0 262144 253662 1 Amd64 0;
    (6009 12) (6021 0) 85 48 0 393216 380666 8 Amd64 0;
    (6021 12) (6033 0) 85 64 0 524288 507670 1 Amd64 0;
    (6033 12) (6045 0) 85 96 0 786432 761838 1 Amd64 0;
    (6045 9) (6054 0) 85 128 0 1048576 1031877 8 Amd64 0;
    (6054 12) (6066 0) 85 128 0 1048576 1015783 8 Amd64 0;
    (6066 9) (6075 0) 86 2 0 16384 15697 8 Amd64 0;
    (6078 10) (6088 0) 86 4 0 32768 31549 8 Amd64 0;
    (6088 11) (6099 0) 86 8 0 65536 63252 1 Amd64 0;
    (6099 11) (6110 0) 86 16 0 131072 126754 8 Amd64 0;
    (6110 11) (6121 0) 86 32 0 262144 253662 1 Amd64 0;
    (6121 12) (6133 0) 86 48 0 393216 380666 1 Amd64 0;
    (6133 12) (6145 0) 86 64 0 524288 507670 1 Amd64 0;
    (6145 12) (6157 0) 86 96 0 786432 761487 1 Amd64 0;
    (6157 14) (6171 0) 86 96 0 786432 773426 1 Amd64 0;
    (6171 12) (6183 0) 86 192 0 1572864 1523799 1 Amd64 0;
    (6183 14) (6197 0) 86 192 0 1572864 1547931 1 Amd64 0;
    (6197 10) (6207 0) 87 2 0 16384 15697 8 Amd64 0;
    (6211 11) (6222 0) 87 4 0 32768 31549 8 Amd64 0;
    (6222 12) (6234 0) 87 8 0 65536 63252 8 Amd64 0;
    (6234 12) (6246 0) 87 12 0 98304 95003 8 Amd64 0;
    (6246 12) (6258 0) 87 24 0 196608 190160 1 Amd64 0;
    (6258 13) (6271 0) 87 48 0 393216 380666 1 Amd64 0;
    (6271 13) (6284 0) 87 72 0 589824 570980 1 Amd64 0;
    (6284 13) (6297 0) 87 96 0 786432 761487 1 Amd64 0;
    (6297 15) (6312 0) 87 96 0 786432 773426 1 Amd64 0;
    (6312 13) (6325 0) 87 192 0 1572864 1523799 1 Amd64 0;
    (6325 15) (6340 0) 87 192 0 1572864 1547931 1 Amd64 0;
    (6340 9) (6349 0) 88 2 0 16384 15678 8 Arm64 0;
    (6352 10) (6362 0) 88 4 0 32768 31498 8 Arm64 0;
    (6362 11) (6373 0) 88 8 0 65536 63138 8 Arm64 0;
    (6373 11) (6384 0) 88 16 0 131072 126515 8 Arm64 0;
    (6384 11) (6395 0) 88 32 0 262144 253172 8 Arm64 0;
    (6395 12) (6407 0) 88 48 0 393216 379926 8 Arm64 0;
    (6407 12) (6419 0) 88 64 0 524288 506679 8 Arm64 0;
    (6419 12) (6431 0) 88 96 0 786432 759994 8 Arm64 0;
    (6431 14) (6445 0) 88 96 0 786432 772156 8 Arm64 0;
    (6445 12) (6457 0) 88 192 0 1572864 1520803 8 Arm64 0;
    (6457 14) (6471 0) 88 192 0 1572864 0 11 Arm64 0;
    (6471 10) (6481 0) 89 2 0 16384 15678 8 Arm64 0;
    (6485 11) (6496 0) 89 4 0 32768 31498 8 Arm64 0;
    (6496 12) (6508 0) 89 8 0 65536 63138 8 Arm64 0;
    (6508 12) (6520 0) 89 12 0 98304 94826 8 Arm64 0;
    (6520 12) (6532 0) 89 24 0 196608 189796 8 Arm64 0;
    (6532 13) (6545 0) 89 48 0 393216 379926 8 Arm64 0;
    (6545 13) (6558 0) 89 72 0 589824 569864 8 Arm64 0;
    (6558 13) (6571 0) 89 96 0 786432 759994 8 Arm64 0;
    (6571 15) (6586 0) 89 96 0 786432 772156 8 Arm64 0;
    (6586 13) (6599 0) 89 192 0 1572864 1520803 8 Arm64 0;
    (6599 15) (6614 0) 89 192 0 1572864 1545129 8 Arm64 0;
    (6614 11) (6625 0) 90 2 0 8192 7767 8 Arm64 0;
    (6630 12) (6642 0) 90 4 0 16384 15677 8 Arm64 0;
    (6642 13) (6655 0) 90 8 0 32768 31497 8 Arm64 0;
    (6655 13) (6668 0) 90 16 0 65536 63137 8 Arm64 0;
    (6668 13) (6681 0) 90 32 0 131072 126513 8 Arm64 0;
    (6681 14) (6695 0) 90 64 0 262144 253169 8 Arm64 0;
    (6695 11) (6706 0) 91 4 0 8192 7727 8 Amd64 0;
    (6710 12) (6722 0) 91 8 0 16384 15610 8 Amd64 0;
    (6722 12) (6734 0) 91 24 0 49152 47120 8 Amd64 0;
    (6734 13) (6747 0) 91 96 0 196608 189295 1 Amd64 0;
    (6747 11) (6758 0) 92 4 0 16384 15611 8 Amd64 0;
    (6762 12) (6774 0) 92 32 0 131072 126138 1 Amd64 0;
    (6774 13) (6787 0) 92 96 0 393216 378799 8 Amd64 0;
    (6787 13) (6800 0) 92 192 0 786432 0 11 Amd64 0;
    (6800 13) (6813 0) 93 1 0 6144 5787 8 Arm64 0;
    (6819 12) (6831 0) 93 2 0 12288 11715 8 Arm64 0;
    (6831 13) (6844 0) 93 4 0 24576 23576 8 Arm64 0;
    (6844 14) (6858 0) 93 8 0 49152 47294 8 Arm64 0;
    (6858 14) (6872 0) 93 16 0 98304 94826 8 Arm64 0;
    (6872 14) (6886 0) 93 32 0 196608 189795 8 Arm64 0;
    (6886 8) (6894 0) 94 1 0 1740 1651 8 Amd64 0;
    (6896 9) (6905 0) 94 1 0 3788 3716 8 Amd64 0;
    (6905 8) (6913 0) 94 2 0 7680 7426 8 Amd64 0;
    (6913 9) (6922 0) 94 4 0 15360 14974 8 Amd64 0;
    (6922 9) (6931 0) 95 2 0 17510 17056 8 Amd64 0;
    (6933 10) (6943 0) 95 4 0 35020 34234 8 Amd64 0;
    (6943 10) (6953 0) 95 8 0 70041 68687 8 Amd64 0;
    (6953 9) (6962 0) 96 1 0 3840 3716 8 Amd64 0;
    (6964 8) (6972 0) 96 2 0 7680 7426 8 Amd64 0;
    (6972 9) (6981 0) 96 4 0 15360 14974 8 Amd64 0;
    (6981 10) (6991 0) 96 8 0 30720 30070 8 Amd64 0;
    (6991 8) (6999 0) 97 2 0 8192 7930 8 Amd64 0;
    (7001 9) (7010 0) 97 4 0 16384 15982 8 Amd64 0;
    (7010 10) (7020 0) 97 8 0 32768 32086 8 Amd64 0;
    (7020 10) (7030 0) 97 16 0 65536 64267 8 Amd64 0;
    (7030 11) (7041 0) 97 40 0 163840 161131 1 Amd64 0;
    (7041 11) (7052 0) 97 64 0 262144 257899 1 Amd64 0;
    (7052 8) (7060 0) 98 2 0 8192 7811 8 Amd64 0;
    (7062 9) (7071 0) 98 4 0 16384 15611 8 Amd64 0;
    (7071 10) (7081 0) 98 8 0 32768 31714 8 Amd64 0;
    (7081 10) (7091 0) 98 16 0 65536 63584 8 Amd64 0;
    (7091 10) (7101 0) 98 32 0 131072 127420 8 Amd64 0;
    (7101 11) (7112 0) 98 48 0 196608 191162 8 Amd64 0;
    (7112 11) (7123 0) 98 64 0 262144 252466 1 Amd64 0;
    (7123 11) (7134 0) 98 96 0 393216 382831 1 Amd64 0;
    (7134 8) (7142 0) 98 96 0 393216 386567 1 Amd64 0;
    (7142 9) (7151 0) 99 2 0 8192 7771 8 Amd64 0;
    (7154 10) (7164 0) 99 4 0 16384 15697 8 Amd64 0;
    (7164 11) (7175 0) 99 8 0 32768 31548 8 Amd64 0;
    (7175 11) (7186 0) 99 16 0 65536 63250 8 Amd64 0;
    (7186 11) (7197 0) 99 32 0 131072 126814 1 Amd64 0;
    (7197 12) (7209 0) 99 48 0 196608 190282 1 Amd64 0;
    (7209 12) (7221 0) 99 64 0 262144 253750 8 Amd64 0;
    (7221 12) (7233 0) 99 96 0 393216 380686 1 Amd64 0;
    (7233 10) (7243 0) 100 2 0 8192 7771 8 Amd64 0;
    (7247 11) (7258 0) 100 4 0 16384 15697 8 Amd64 0;
    (7258 12) (7270 0) 100 8 0 32768 31548 8 Amd64 0;
    (7270 12) (7282 0) 100 16 0 65536 63250 8 Amd64 0;
    (7282 12) (7294 0) 100 32 0 131072 126814 1 Amd64 0;
    (7294 13) (7307 0) 100 48 0 196608 190282 8 Amd64 0;
    (7307 13) (7320 0) 100 64 0 262144 253750 8 Amd64 0;
    (7320 13) (7333 0) 100 96 0 393216 380686 1 Amd64 0;
    (7333 9) (7342 0) 101 2 0 8192 7727 8 Amd64 0;
    (7345 10) (7355 0) 101 4 0 16384 15779 8 Amd64 0;
    (7355 11) (7366 0) 101 8 0 32768 31378 8 Amd64 0;
    (7366 11) (7377 0) 101 16 0 65536 62912 8 Amd64 0;
    (7377 11) (7388 0) 101 32 0 131072 126076 8 Amd64 0;
    (7388 12) (7400 0) 101 48 0 196608 191162 1 Amd64 0;
    (7400 12) (7412 0) 101 64 0 262144 255154 8 Amd64 0;
    (7412 12) (7424 0) 101 96 0 393216 382831 1 Amd64 0;
    (7424 9) (7433 0) 101 96 0 393216 386567 8 Amd64 0;
    (7433 10) (7443 0) 102 2 0 8192 0 11 Amd64 0;
    (7447 11) (7458 0) 102 4 0 16384 0 11 Amd64 0;
    (7458 12) (7470 0) 102 8 0 32768 0 11 Amd64 0;
    (7470 12) (7482 0) 102 16 0 65536 0 11 Amd64 0;
    (7482 12) (7494 0) 102 32 0 131072 0 11 Amd64 0;
    (7494 13) (7507 0) 102 48 0 196608 0 11 Amd64 0;
    (7507 13) (7520 0) 102 64 0 262144 0 11 Amd64 0;
    (7520 13) (7533 0) 102 96 0 393216 0 11 Amd64 0;
    (7533 10) (7543 0) 102 96 0 393216 0 11 Amd64 0;
    (7543 9) (7552 0) 103 2 0 8192 0 11 Amd64 0;
    (7555 10) (7565 0) 103 4 0 16384 0 11 Amd64 0;
    (7565 11) (7576 0) 103 8 0 32768 0 11 Amd64 0;
    (7576 11) (7587 0) 103 16 0 65536 0 11 Amd64 0;
    (7587 11) (7598 0) 103 32 0 131072 0 11 Amd64 0;
    (7598 12) (7610 0) 103 48 0 196608 0 11 Amd64 0;
    (7610 12) (7622 0) 103 64 0 262144 0 11 Amd64 0;
    (7622 12) (7634 0) 103 96 0 393216 0 11 Amd64 0;
    (7634 9) (7643 0) 103 96 0 393216 0 11 Amd64 0;
    (7643 10) (7653 0) 104 2 0 8192 7727 8 Amd64 0;
    (7657 11) (7668 0) 104 4 0 16384 15611 8 Amd64 0;
    (7668 12) (7680 0) 104 8 0 32768 31378 8 Amd64 0;
    (7680 12) (7692 0) 104 12 0 49152 47123 8 Amd64 0;
    (7692 12) (7704 0) 104 24 0 98304 94496 1 Amd64 0;
    (7704 13) (7717 0) 104 48 0 196608 189306 8 Amd64 0;
    (7717 10) (7727 0) 104 48 0 196608 193043 1 Amd64 0;
    (7727 9) (7736 0) 105 2 0 8192 7727 8 Amd64 0;
    (7739 10) (7749 0) 105 4 0 16384 15611 8 Amd64 0;
    (7749 11) (7760 0) 105 8 0 32768 31378 8 Amd64 0;
    (7760 11) (7771 0) 105 16 0 65536 62912 8 Amd64 0;
    (7771 11) (7782 0) 105 32 0 131072 126138 1 Amd64 0;
    (7782 12) (7794 0) 105 48 0 196608 189146 1 Amd64 0;
    (7794 12) (7806 0) 105 64 0 262144 252466 1 Amd64 0;
    (7806 12) (7818 0) 105 96 0 393216 378799 8 Amd64 0;
    (7818 12) (7830 0) 105 128 0 524288 505055 8 Amd64 0;
    (7830 12) (7842 0) 105 192 0 786432 757719 8 Amd64 0;
    (7842 9) (7851 0) 105 192 0 786432 770710 8 Amd64 0;
    (7851 10) (7861 0) 106 1 0 4096 3795 8 Arm64 0;
    (7864 9) (7873 0) 106 2 0 8192 7735 8 Arm64 0;
    (7873 10) (7883 0) 106 4 0 16384 15613 8 Arm64 0;
    (7883 11) (7894 0) 106 8 0 32768 31372 8 Arm64 0;
    (7894 11) (7905 0) 106 16 0 65536 62886 8 Arm64 0;
    (7905 11) (7916 0) 106 32 0 131072 126010 8 Arm64 0;
    (7916 12) (7928 0) 106 48 0 196608 189038 8 Arm64 0;
    (7928 12) (7940 0) 106 64 0 262144 252163 8 Arm64 0;
    (7940 9) (7949 0) 106 64 0 262144 257220 8 Arm64 0;
    (7949 11) (7960 0) 107 1 0 4096 3795 8 Arm64 0;
    (7964 10) (7974 0) 107 2 0 8192 7735 8 Arm64 0;
    (7974 11) (7985 0) 107 4 0 16384 15613 8 Arm64 0;
    (7985 12) (7997 0) 107 8 0 32768 31372 8 Arm64 0;
    (7997 12) (8009 0) 107 16 0 65536 62886 8 Arm64 0;
    (8009 12) (8021 0) 107 32 0 131072 126010 8 Arm64 0;
    (8021 13) (8034 0) 107 48 0 196608 189038 8 Arm64 0;
    (8034 13) (8047 0) 107 64 0 262144 252163 8 Arm64 0;
    (8047 10) (8057 0) 107 64 0 262144 257220 8 Arm64 0;
    (8057 9) (8066 0) 108 2 0 8192 7771 8 Amd64 0;
    (8069 10) (8079 0) 108 4 0 16384 15697 8 Amd64 0;
    (8079 11) (8090 0) 108 8 0 32768 31548 8 Amd64 0;
    (8090 11) (8101 0) 108 16 0 65536 63250 8 Amd64 0;
    (8101 11) (8112 0) 108 32 0 131072 126750 1 Amd64 0;
    (8112 12) (8124 0) 108 48 0 196608 190154 1 Amd64 0;
    (8124 12) (8136 0) 108 64 0 262144 253654 8 Amd64 0;
    (8136 12) (8148 0) 108 96 0 393216 380815 8 Amd64 0;
    (8148 12) (8160 0) 108 128 0 524288 507815 8 Amd64 0;
    (8160 9) (8169 0) 108 128 0 524288 515781 1 Amd64 0;
    (8169 10) (8179 0) 109 2 0 8192 7771 8 Amd64 0;
    (8183 11) (8194 0) 109 4 0 16384 15697 8 Amd64 0;
    (8194 12) (8206 0) 109 8 0 32768 31548 8 Amd64 0;
    (8206 12) (8218 0) 109 16 0 65536 63250 8 Amd64 0;
    (8218 12) (8230 0) 109 32 0 131072 126750 1 Amd64 0;
    (8230 13) (8243 0) 109 48 0 196608 190154 1 Amd64 0;
    (8243 13) (8256 0) 109 64 0 262144 253654 8 Amd64 0;
    (8256 13) (8269 0) 109 96 0 393216 380815 1 Amd64 0;
    (8269 13) (8282 0) 109 128 0 524288 507815 1 Amd64 0;
    (8282 10) (8292 0) 109 128 0 524288 515781 1 Amd64 0;
    (8292 11) (8303 0) 110 2 0 8192 7771 8 Amd64 0;
    (8308 12) (8320 0) 110 4 0 16384 15697 8 Amd64 0;
    (8320 13) (8333 0) 110 8 0 32768 31548 8 Amd64 0;
    (8333 13) (8346 0) 110 16 0 65536 63250 8 Amd64 0;
    (8346 13) (8359 0) 110 32 0 131072 126750 8 Amd64 0;
    (8359 14) (8373 0) 110 48 0 196608 190154 1 Amd64 0;
    (8373 14) (8387 0) 110 64 0 262144 253654 1 Amd64 0;
    (8387 14) (8401 0) 110 96 0 393216 380815 1 Amd64 0;
    (8401 14) (8415 0) 110 128 0 524288 507815 1 Amd64 0;
    (8415 11) (8426 0) 110 128 0 524288 515781 8 Amd64 0;
    (8426 10) (8436 0) 111 2 0 8192 7771 8 Amd64 0;
    (8440 11) (8451 0) 111 4 0 16384 15697 8 Amd64 0;
    (8451 12) (8463 0) 111 8 0 32768 31548 8 Amd64 0;
    (8463 12) (8475 0) 111 16 0 65536 63250 8 Amd64 0;
    (8475 12) (8487 0) 111 32 0 131072 126750 1 Amd64 0;
    (8487 13) (8500 0) 111 48 0 196608 190154 8 Amd64 0;
    (8500 13) (8513 0) 111 64 0 262144 253654 8 Amd64 0;
    (8513 13) (8526 0) 111 96 0 393216 380815 1 Amd64 0;
    (8526 13) (8539 0) 111 128 0 524288 507815 1 Amd64 0;
    (8539 10) (8549 0) 111 128 0 524288 515781 1 Amd64 0;
    (8549 10) (8559 0) 112 1 0 4096 3785 8 Amd64 0;
    (8562 9) (8571 0) 112 2 0 8192 7727 8 Amd64 0;
    (8571 10) (8581 0) 112 4 0 16384 15611 8 Amd64 0;
    (8581 11) (8592 0) 112 8 0 32768 31378 8 Amd64 0;
    (8592 11) (8603 0) 112 16 0 65536 62912 8 Amd64 0;
    (8603 11) (8614 0) 112 32 0 131072 126076 1 Amd64 0;
    (8614 12) (8626 0) 112 48 0 196608 189146 1 Amd64 0;
    (8626 12) (8638 0) 112 64 0 262144 252308 1 Amd64 0;
    (8638 12) (8650 0) 112 96 0 393216 378639 8 Amd64 0;
    (8650 12) (8662 0) 112 128 0 524288 505123 8 Amd64 0;
    (8662 12) (8674 0) 112 192 0 786432 757784 1 Amd64 0;
    (8674 14) (8688 0) 112 192 0 786432 770635 1 Amd64 0;
    (8688 10) (8698 0) 113 1 0 4096 3811 8 Arm64 0;
    (8701 9) (8710 0) 113 2 0 8192 7767 8 Arm64 0;
    (8710 10) (8720 0) 113 4 0 16384 15677 8 Arm64 0;
    (8720 11) (8731 0) 113 8 0 32768 31497 8 Arm64 0;
    (8731 11) (8742 0) 113 16 0 65536 63137 8 Arm64 0;
    (8742 11) (8753 0) 113 32 0 131072 126513 8 Arm64 0;
    (8753 12) (8765 0) 113 48 0 196608 189793 8 Arm64 0;
    (8765 12) (8777 0) 113 64 0 262144 253169 8 Arm64 0;
    (8777 9) (8786 0) 113 64 0 262144 257217 8 Arm64 0;
    (8786 11) (8797 0) 114 1 0 4096 3811 8 Arm64 0;
    (8801 10) (8811 0) 114 2 0 8192 7767 8 Arm64 0;
    (8811 11) (8822 0) 114 4 0 16384 15677 8 Arm64 0;
    (8822 12) (8834 0) 114 8 0 32768 31497 8 Arm64 0;
    (8834 12) (8846 0) 114 16 0 65536 63137 8 Arm64 0;
    (8846 12) (8858 0) 114 32 0 131072 126513 8 Arm64 0;
    (8858 13) (8871 0) 114 48 0 196608 189793 8 Arm64 0;
    (8871 13) (8884 0) 114 64 0 262144 253169 8 Arm64 0;
    (8884 10) (8894 0) 114 64 0 262144 257217 8 Arm64 0;
    (8894 9) (8903 0) 115 2 0 8192 7771 8 Amd64 0;
    (8906 10) (8916 0) 115 4 0 16384 15697 8 Amd64 0;
    (8916 11) (8927 0) 115 8 0 32768 31548 8 Amd64 0;
    (8927 11) (8938 0) 115 16 0 65536 63250 8 Amd64 0;
    (8938 11) (8949 0) 115 32 0 131072 126750 1 Amd64 0;
    (8949 12) (8961 0) 115 48 0 196608 190154 1 Amd64 0;
    (8961 12) (8973 0) 115 64 0 262144 253654 8 Amd64 0;
    (8973 12) (8985 0) 115 96 0 393216 380655 1 Amd64 0;
    (8985 14) (8999 0) 115 96 0 393216 386547 1 Amd64 0;
    (8999 12) (9011 0) 115 192 0 786432 761816 8 Amd64 0;
    (9011 14) (9025 0) 115 192 0 786432 773788 8 Amd64 0;
    (9025 14) (9039 0) 116 2 0 8192 7771 8 Amd64 0;
    (9047 15) (9062 0) 116 4 0 16384 15697 8 Amd64 0;
    (9062 16) (9078 0) 116 8 0 32768 31548 8 Amd64 0;
    (9078 16) (9094 0) 116 16 0 65536 63250 8 Amd64 0;
    (9094 16) (9110 0) 116 32 0 131072 126750 1 Amd64 0;
    (9110 17) (9127 0) 116 48 0 196608 190154 8 Amd64 0;
    (9127 17) (9144 0) 116 64 0 262144 253654 1 Amd64 0;
    (9144 10) (9154 0) 117 1 0 4096 3795 8 Amd64 0;
    (9157 9) (9166 0) 117 2 0 8192 7749 8 Amd64 0;
    (9166 10) (9176 0) 117 4 0 16384 15653 8 Amd64 0;
    (9176 11) (9187 0) 117 8 0 32768 31462 8 Amd64 0;
    (9187 11) (9198 0) 117 16 0 65536 63080 8 Amd64 0;
    (9198 11) (9209 0) 117 32 0 131072 126412 1 Amd64 0;
    (9209 12) (9221 0) 117 48 0 196608 189650 1 Amd64 0;
    (9221 12) (9233 0) 117 64 0 262144 252980 1 Amd64 0;
    (9233 12) (9245 0) 117 96 0 393216 379647 8 Amd64 0;
    (9245 14) (9259 0) 117 96 0 393216 384834 8 Amd64 0;
    (9259 12) (9271 0) 117 192 0 786432 759800 1 Amd64 0;
    (9271 14) (9285 0) 117 192 0 786432 770551 1 Amd64 0;
    (9285 12) (9297 0) 118 1 0 4096 0 11 Amd64 0;
    (9302 11) (9313 0) 118 2 0 8192 0 11 Amd64 0;
    (9313 12) (9325 0) 118 4 0 16384 0 11 Amd64 0;
    (9325 13) (9338 0) 118 12 0 49152 0 11 Amd64 0;
    (9338 13) (9351 0) 118 24 0 98304 0 11 Amd64 0;
    (9351 14) (9365 0) 118 48 0 196608 0 11 Amd64 0;
    (9365 16) (9381 0) 118 48 0 196608 0 11 Amd64 0;
    (9381 14) (9395 0) 118 96 0 393216 0 11 Amd64 0;
    (9395 16) (9411 0) 118 96 0 393216 0 11 Amd64 0;
    (9411 10) (9421 0) 119 1 0 4096 3811 8 Arm64 0;
    (9424 9) (9433 0) 119 2 0 8192 7767 8 Arm64 0;
    (9433 10) (9443 0) 119 4 0 16384 15677 8 Arm64 0;
    (9443 11) (9454 0) 119 8 0 32768 31497 8 Arm64 0;
    (9454 11) (9465 0) 119 16 0 65536 63137 8 Arm64 0;
    (9465 11) (9476 0) 119 32 0 131072 126513 8 Arm64 0;
    (9476 12) (9488 0) 119 48 0 196608 189793 8 Arm64 0;
    (9488 12) (9500 0) 119 64 0 262144 253168 8 Arm64 0;
    (9500 12) (9512 0) 119 96 0 393216 379920 8 Arm64 0;
    (9512 14) (9526 0) 119 96 0 393216 386045 8 Arm64 0;
    (9526 12) (9538 0) 119 192 0 786432 760335 8 Arm64 0;
    (9538 14) (9552 0) 119 192 0 786432 772524 8 Arm64 0;
    (9552 11) (9563 0) 120 1 0 4096 3811 121 Arm64 0;
    (9577 10) (9587 0) 120 2 0 8192 7767 121 Arm64 0;
    (9587 11) (9598 0) 120 4 0 16384 15677 121 Arm64 0;
    (9598 12) (9610 0) 120 8 0 32768 31497 121 Arm64 0;
    (9610 12) (9622 0) 120 16 0 65536 63137 121 Arm64 0;
    (9622 12) (9634 0) 120 32 0 131072 126513 121 Arm64 0;
    (9634 13) (9647 0) 120 48 0 196608 189793 121 Arm64 0;
    (9647 13) (9660 0) 120 64 0 262144 253168 121 Arm64 0;
    (9660 13) (9673 0) 120 96 0 393216 379920 121 Arm64 0;
    (9673 15) (9688 0) 120 96 0 393216 0 11 Arm64 0;
    (9688 13) (9701 0) 120 192 0 786432 760335 34 Arm64 0;
    (9701 15) (9716 0) 120 192 0 786432 0 11 Arm64 0;
    (9716 11) (9727 0) 122 1 0 4096 0 11 Arm64 0;
    (9731 10) (9741 0) 122 2 0 8192 0 11 Arm64 0;
    (9741 11) (9752 0) 122 4 0 16384 0 11 Arm64 0;
    (9752 12) (9764 0) 122 8 0 32768 0 11 Arm64 0;
    (9764 12) (9776 0) 122 16 0 65536 0 11 Arm64 0;
    (9776 12) (9788 0) 122 32 0 131072 0 11 Arm64 0;
    (9788 13) (9801 0) 122 48 0 196608 0 11 Arm64 0;
    (9801 13) (9814 0) 122 64 0 262144 0 11 Arm64 0;
    (9814 13) (9827 0) 122 96 0 393216 0 11 Arm64 0;
    (9827 15) (9842 0) 122 96 0 393216 0 11 Arm64 0;
    (9842 13) (9855 0) 122 192 0 786432 0 11 Arm64 0;
    (9855 15) (9870 0) 122 192 0 786432 0 11 Arm64 0;
    (9870 11) (9881 0) 123 1 0 4096 3811 121 Arm64 0;
    (9885 10) (9895 0) 123 2 0 8192 7767 121 Arm64 0;
    (9895 11) (9906 0) 123 4 0 16384 15677 121 Arm64 0;
    (9906 12) (9918 0) 123 8 0 32768 31497 121 Arm64 0;
    (9918 12) (9930 0) 123 16 0 65536 63137 121 Arm64 0;
    (9930 12) (9942 0) 123 32 0 131072 126513 121 Arm64 0;
    (9942 13) (9955 0) 123 48 0 196608 189793 121 Arm64 0;
    (9955 13) (9968 0) 123 64 0 262144 253168 121 Arm64 0;
    (9968 13) (9981 0) 123 96 0 393216 379920 121 Arm64 0;
    (9981 15) (9996 0) 123 96 0 393216 0 11 Arm64 0;
    (9996 13) (10009 0) 123 192 0 786432 760335 121 Arm64 0;
    (10009 15) (10024 0) 123 192 0 786432 0 11 Arm64 0;
    (10024 9) (10033 0) 124 2 0 8192 7771 8 Amd64 0;
    (10036 10) (10046 0) 124 4 0 16384 15697 8 Amd64 0;
    (10046 11) (10057 0) 124 8 0 32768 31548 8 Amd64 0;
    (10057 11) (10068 0) 124 16 0 65536 63250 8 Amd64 0;
    (10068 11) (10079 0) 124 32 0 131072 126750 1 Amd64 0;
    (10079 12) (10091 0) 124 48 0 196608 190154 1 Amd64 0;
    (10091 12) (10103 0) 124 64 0 262144 253654 8 Amd64 0;
    (10103 12) (10115 0) 124 96 0 393216 380815 1 Amd64 0;
    (10115 12) (10127 0) 124 128 0 524288 507815 1 Amd64 0;
    (10127 12) (10139 0) 124 192 0 786432 761784 1 Amd64 0;
    (10139 14) (10153 0) 124 192 0 786432 773779 1 Amd64 0;
    (10153 12) (10165 0) 124 384 0 1572864 1523415 1 Amd64 0;
    (10165 14) (10179 0) 124 384 0 1572864 1547793 1 Amd64 0;
    (10179 14) (10193 0) 125 2 0 8192 7771 8 Amd64 0;
    (10201 15) (10216 0) 125 4 0 16384 15697 8 Amd64 0;
    (10216 16) (10232 0) 125 8 0 32768 31548 8 Amd64 0;
    (10232 16) (10248 0) 125 16 0 65536 63250 8 Amd64 0;
    (10248 16) (10264 0) 125 32 0 131072 126750 1 Amd64 0;
    (10264 17) (10281 0) 125 48 0 196608 190154 1 Amd64 0;
    (10281 17) (10298 0) 125 64 0 262144 253654 1 Amd64 0;
    (10298 10) (10308 0) 126 2 0 8192 7771 43 Amd64 0;
    (10312 11) (10323 0) 126 4 0 16384 15697 43 Amd64 0;
    (10323 12) (10335 0) 126 8 0 32768 31548 43 Amd64 0;
    (10335 12) (10347 0) 126 16 0 65536 63250 43 Amd64 0;
    (10347 12) (10359 0) 126 32 0 131072 126750 43 Amd64 0;
    (10359 13) (10372 0) 126 48 0 196608 190154 43 Amd64 0;
    (10372 13) (10385 0) 126 64 0 262144 253654 43 Amd64 0;
    (10385 13) (10398 0) 126 96 0 393216 380815 43 Amd64 0;
    (10398 13) (10411 0) 126 128 0 524288 507815 43 Amd64 0;
    (10411 13) (10424 0) 126 192 0 786432 761784 43 Amd64 0;
    (10424 15) (10439 0) 126 192 0 786432 773779 127 Amd64 0;
    (10449 13) (10462 0) 126 384 0 1572864 1523415 43 Amd64 0;
    (10462 15) (10477 0) 126 384 0 1572864 1547793 127 Amd64 0;
    (10477 10) (10487 0) 128 2 0 8192 0 11 Amd64 0;
    (10491 11) (10502 0) 128 4 0 16384 0 11 Amd64 0;
    (10502 12) (10514 0) 128 8 0 32768 0 11 Amd64 0;
    (10514 12) (10526 0) 128 16 0 65536 0 11 Amd64 0;
    (10526 12) (10538 0) 128 32 0 131072 0 11 Amd64 0;
    (10538 13) (10551 0) 128 48 0 196608 0 11 Amd64 0;
    (10551 13) (10564 0) 128 64 0 262144 0 11 Amd64 0;
    (10564 13) (10577 0) 128 96 0 393216 0 11 Amd64 0;
    (10577 13) (10590 0) 128 128 0 524288 0 11 Amd64 0;
    (10590 13) (10603 0) 128 192 0 786432 0 11 Amd64 0;
    (10603 15) (10618 0) 128 192 0 786432 0 11 Amd64 0;
    (10618 13) (10631 0) 128 384 0 1572864 0 11 Amd64 0;
    (10631 15) (10646 0) 128 384 0 1572864 0 11 Amd64 0;
    (10646 11) (10657 0) 129 2 0 8192 7771 130 Amd64 0;
    (10672 12) (10684 0) 129 4 0 16384 15697 130 Amd64 0;
    (10684 13) (10697 0) 129 8 0 32768 31548 130 Amd64 0;
    (10697 13) (10710 0) 129 16 0 65536 63250 130 Amd64 0;
    (10710 13) (10723 0) 129 32 0 131072 126750 130 Amd64 0;
    (10723 14) (10737 0) 129 48 0 196608 190154 130 Amd64 0;
    (10737 14) (10751 0) 129 64 0 262144 253654 130 Amd64 0;
    (10751 14) (10765 0) 129 96 0 393216 380815 130 Amd64 0;
    (10765 14) (10779 0) 129 128 0 524288 507815 130 Amd64 0;
    (10779 14) (10793 0) 129 192 0 786432 761784 130 Amd64 0;
    (10793 16) (10809 0) 129 192 0 786432 0 11 Amd64 0;
    (10809 14) (10823 0) 129 384 0 1572864 1523415 130 Amd64 0;
    (10823 16) (10839 0) 129 384 0 1572864 0 11 Amd64 0;
    (10839 11) (10850 0) 131 2 0 8192 7771 130 Amd64 0;
    (10855 12) (10867 0) 131 4 0 16384 15697 130 Amd64 0;
    (10867 13) (10880 0) 131 8 0 32768 31548 130 Amd64 0;
    (10880 13) (10893 0) 131 16 0 65536 63250 130 Amd64 0;
    (10893 13) (10906 0) 131 32 0 131072 126750 130 Amd64 0;
    (10906 14) (10920 0) 131 48 0 196608 190154 130 Amd64 0;
    (10920 14) (10934 0) 131 64 0 262144 253654 130 Amd64 0;
    (10934 14) (10948 0) 131 96 0 393216 380815 130 Amd64 0;
    (10948 14) (10962 0) 131 128 0 524288 507815 130 Amd64 0;
    (10962 14) (10976 0) 131 192 0 786432 761784 130 Amd64 0;
    (10976 16) (10992 0) 131 192 0 786432 0 11 Amd64 0;
    (10992 14) (11006 0) 131 384 0 1572864 1523415 130 Amd64 0;
    (11006 16) (11022 0) 131 384 0 1572864 0 11 Amd64 0;
    (11022 10) (11032 0) 132 2 0 8192 7771 43 Amd64 0;
    (11036 11) (11047 0) 132 4 0 16384 15697 43 Amd64 0;
    (11047 12) (11059 0) 132 8 0 32768 31548 43 Amd64 0;
    (11059 12) (11071 0) 132 16 0 65536 63250 43 Amd64 0;
    (11071 12) (11083 0) 132 32 0 131072 126750 43 Amd64 0;
    (11083 13) (11096 0) 132 48 0 196608 190154 43 Amd64 0;
    (11096 13) (11109 0) 132 64 0 262144 253654 43 Amd64 0;
    (11109 13) (11122 0) 132 96 0 393216 380815 43 Amd64 0;
    (11122 13) (11135 0) 132 128 0 524288 507815 43 Amd64 0;
    (11135 13) (11148 0) 132 192 0 786432 761784 43 Amd64 0;
    (11148 15) (11163 0) 132 192 0 786432 0 11 Amd64 0;
    (11163 13) (11176 0) 132 384 0 1572864 1523415 43 Amd64 0;
    (11176 15) (11191 0) 132 384 0 1572864 0 11 Amd64 0;
    (11191 11) (11202 0) 133 2 0 8192 7771 43 Amd64 0;
    (11207 12) (11219 0) 133 4 0 16384 15697 43 Amd64 0;
    (11219 13) (11232 0) 133 8 0 32768 31548 43 Amd64 0;
    (11232 13) (11245 0) 133 16 0 65536 63250 43 Amd64 0;
    (11245 13) (11258 0) 133 32 0 131072 126750 43 Amd64 0;
    (11258 14) (11272 0) 133 48 0 196608 190154 43 Amd64 0;
    (11272 10) (11282 0) 134 1 0 4096 3781 127 Arm64 0;
    (11285 9) (11294 0) 134 2 0 8192 7735 127 Arm64 0;
    (11294 10) (11304 0) 134 4 0 16384 15645 127 Arm64 0;
    (11304 11) (11315 0) 134 8 0 32768 31465 127 Arm64 0;
    (11315 11) (11326 0) 134 16 0 65536 63105 127 Arm64 0;
    (11326 11) (11337 0) 134 32 0 131072 126481 127 Arm64 0;
    (11337 12) (11349 0) 134 48 0 196608 189761 127 Arm64 0;
    (11349 12) (11361 0) 134 64 0 262144 253265 127 Arm64 0;
    (11361 12) (11373 0) 134 96 0 393216 379826 127 Arm64 0;
    (11373 12) (11385 0) 134 192 0 786432 760147 127 Arm64 0;
    (11385 14) (11399 0) 134 192 0 786432 772521 127 Arm64 0;
    (11399 11) (11410 0) 135 1 0 4096 3781 127 Arm64 0;
    (11414 10) (11424 0) 135 2 0 8192 7735 127 Arm64 0;
    (11424 11) (11435 0) 135 4 0 16384 15645 127 Arm64 0;
    (11435 12) (11447 0) 135 8 0 32768 31465 127 Arm64 0;
    (11447 12) (11459 0) 135 16 0 65536 63105 127 Arm64 0;
    (11459 12) (11471 0) 135 32 0 131072 126481 127 Arm64 0;
    (11471 13) (11484 0) 135 48 0 196608 189761 127 Arm64 0;
    (11484 13) (11497 0) 135 64 0 262144 253265 127 Arm64 0;
    (11497 13) (11510 0) 135 96 0 393216 379826 127 Arm64 0;
    (11510 13) (11523 0) 135 192 0 786432 760147 127 Arm64 0;
    (11523 15) (11538 0) 135 192 0 786432 772521 127 Arm64 0;
    (11538 9) (11547 0) 136 4 0 62464 0 11 Amd64 0;
    (11549 10) (11559 0) 136 32 0 499712 0 11 Amd64 0;
    (11559 11) (11570 0) 136 64 0 749568 0 11 Amd64 0;
    (11570 10) (11580 0) 137 8 0 62464 0 11 Amd64 0;
    (11582 10) (11592 0) 137 32 0 249856 0 11 Amd64 0;
    (11592 11) (11603 0) 137 64 0 499712 0 11 Amd64 0;
    (11603 13) (11616 0) 138 96 0 786432 765870 1 Amd64 0;
    (11620 12) (11632 0) 139 96 0 1179648 1148726 1 Amd64 0;
    (11635 13) (11648 0) 140 96 0 1179648 1148726 1 Amd64 0;
    (11652 10) (11662 0) 141 16 0 262144 0 11 Amd64 0;
    (11664 11) (11675 0) 141 192 0 2097152 2047959 1 Amd64 0;
    (11675 13) (11688 0) 142 192 0 2097152 0 11 Amd64 0;
    (11692 16) (11708 0) 143 192 0 2097152 2043927 1 Amd64 0;
    (11715 16) (11731 0) 144 192 0 4194304 0 11 Amd64 0;
    (11738 8) (11746 0) 145 2 0 15360 15233 8 Amd64 0;
    (11748 9) (11757 0) 145 4 0 31232 30590 8 Amd64 0;
    (11757 10) (11767 0) 145 8 0 62464 61303 8 Amd64 0;
    (11767 10) (11777 0) 145 16 0 124928 122801 8 Amd64 0;
    (11777 10) (11787 0) 145 32 0 249856 245942 8 Amd64 0;
    (11787 8) (11795 0) 146 2 0 15616 15226 8 Amd64 0;
    (11797 9) (11806 0) 146 4 0 31232 30574 8 Amd64 0;
    (11806 10) (11816 0) 146 8 0 62464 61270 8 Amd64 0;
    (11816 10) (11826 0) 146 16 0 124928 122731 8 Amd64 0;
    (11826 10) (11836 0) 146 32 0 249856 245611 1 Amd64 0;
    (11836 11) (11847 0) 146 64 0 499712 491755 8 Amd64 0;
    (11847 8) (11855 0) 147 2 0 16384 15779 8 Amd64 0;
    (11857 9) (11866 0) 147 4 0 32768 31715 8 Amd64 0;
    (11866 10) (11876 0) 147 8 0 65536 63586 8 Amd64 0;
    (11876 10) (11886 0) 147 16 0 131072 127424 8 Amd64 0;
    (11886 10) (11896 0) 147 32 0 262144 255004 8 Amd64 0;
    (11896 11) (11907 0) 147 48 0 393216 382682 1 Amd64 0;
    (11907 11) (11918 0) 147 64 0 524288 510514 1 Amd64 0;
    (11918 11) (11929 0) 147 96 0 786432 765870 1 Amd64 0;
    (11929 8) (11937 0) 147 96 0 786432 773639 1 Amd64 0;
    (11937 9) (11946 0) 148 2 0 16384 15823 8 Amd64 0;
    (11949 10) (11959 0) 148 4 0 32768 31801 8 Amd64 0;
    (11959 11) (11970 0) 148 8 0 65536 63756 8 Amd64 0;
    (11970 11) (11981 0) 148 16 0 131072 127762 8 Amd64 0;
    (11981 11) (11992 0) 148 32 0 262144 255838 1 Amd64 0;
    (11992 12) (12004 0) 148 48 0 393216 383818 8 Amd64 0;
    (12004 12) (12016 0) 148 64 0 524288 511798 8 Amd64 0;
    (12016 12) (12028 0) 148 96 0 786432 767758 1 Amd64 0;
    (12028 10) (12038 0) 149 2 0 16384 15823 8 Amd64 0;
    (12042 11) (12053 0) 149 4 0 32768 31801 8 Amd64 0;
    (12053 12) (12065 0) 149 8 0 65536 63756 8 Amd64 0;
    (12065 12) (12077 0) 149 16 0 131072 127762 8 Amd64 0;
    (12077 12) (12089 0) 149 32 0 262144 255838 1 Amd64 0;
    (12089 13) (12102 0) 149 48 0 393216 383818 8 Amd64 0;
    (12102 13) (12115 0) 149 64 0 524288 511798 8 Amd64 0;
    (12115 13) (12128 0) 149 96 0 786432 767758 1 Amd64 0;
    (12128 9) (12137 0) 150 2 0 16384 0 11 Amd64 0;
    (12140 10) (12150 0) 150 4 0 32768 0 11 Amd64 0;
    (12150 11) (12161 0) 150 8 0 65536 0 11 Amd64 0;
    (12161 11) (12172 0) 150 16 0 131072 0 11 Amd64 0;
    (12172 11) (12183 0) 150 32 0 262144 0 11 Amd64 0;
    (12183 12) (12195 0) 150 48 0 393216 0 11 Amd64 0;
    (12195 12) (12207 0) 150 64 0 524288 0 11 Amd64 0;
    (12207 12) (12219 0) 150 96 0 786432 0 11 Amd64 0;
    (12219 9) (12228 0) 150 96 0 786432 0 11 Amd64 0;
    (12228 9) (12237 0) 151 2 0 16384 15779 8 Amd64 0;
    (12240 10) (12250 0) 151 4 0 32768 31715 8 Amd64 0;
    (12250 11) (12261 0) 151 8 0 65536 63586 8 Amd64 0;
    (12261 11) (12272 0) 151 16 0 131072 127424 1 Amd64 0;
    (12272 11) (12283 0) 151 32 0 262144 255004 1 Amd64 0;
    (12283 12) (12295 0) 151 48 0 393216 382682 1 Amd64 0;
    (12295 12) (12307 0) 151 64 0 524288 510514 1 Amd64 0;
    (12307 12) (12319 0) 151 96 0 786432 765870 8 Amd64 0;
    (12319 9) (12328 0) 151 96 0 786432 773639 8 Amd64 0;
    (12328 10) (12338 0) 152 2 0 16384 0 11 Amd64 0;
    (12342 11) (12353 0) 152 4 0 32768 0 11 Amd64 0;
    (12353 12) (12365 0) 152 8 0 65536 0 11 Amd64 0;
    (12365 12) (12377 0) 152 16 0 131072 0 11 Amd64 0;
    (12377 12) (12389 0) 152 32 0 262144 0 11 Amd64 0;
    (12389 13) (12402 0) 152 48 0 393216 0 11 Amd64 0;
    (12402 13) (12415 0) 152 64 0 524288 0 11 Amd64 0;
    (12415 13) (12428 0) 152 96 0 786432 0 11 Amd64 0;
    (12428 10) (12438 0) 152 96 0 786432 0 11 Amd64 0;
    (12438 9) (12447 0) 153 2 0 16384 15779 8 Amd64 0;
    (12450 10) (12460 0) 153 4 0 32768 31715 8 Amd64 0;
    (12460 11) (12471 0) 153 8 0 65536 63586 8 Amd64 0;
    (12471 11) (12482 0) 153 16 0 131072 127424 1 Amd64 0;
    (12482 11) (12493 0) 153 32 0 262144 255004 1 Amd64 0;
    (12493 12) (12505 0) 153 48 0 393216 382682 8 Amd64 0;
    (12505 12) (12517 0) 153 64 0 524288 510514 8 Amd64 0;
    (12517 12) (12529 0) 153 96 0 786432 765870 8 Amd64 0;
    (12529 9) (12538 0) 153 96 0 786432 773639 8 Amd64 0;
    (12538 9) (12547 0) 154 2 0 16384 15611 8 Amd64 0;
    (12550 10) (12560 0) 154 4 0 32768 31379 8 Amd64 0;
    (12560 11) (12571 0) 154 8 0 65536 62914 8 Amd64 0;
    (12571 11) (12582 0) 154 16 0 131072 126080 8 Amd64 0;
    (12582 11) (12593 0) 154 32 0 262144 252474 1 Amd64 0;
    (12593 12) (12605 0) 154 48 0 393216 378648 1 Amd64 0;
    (12605 12) (12617 0) 154 64 0 524288 505138 8 Amd64 0;
    (12617 12) (12629 0) 154 96 0 786432 757802 1 Amd64 0;
    (12629 12) (12641 0) 154 128 0 1048576 1010278 8 Amd64 0;
    (12641 12) (12653 0) 154 192 0 1572864 1515599 8 Amd64 0;
    (12653 9) (12662 0) 154 192 0 1572864 1537798 1 Amd64 0;
    (12662 10) (12672 0) 155 1 0 8192 7813 8 Arm64 0;
    (12675 9) (12684 0) 155 2 0 16384 15771 8 Arm64 0;
    (12684 10) (12694 0) 155 4 0 32768 31685 8 Arm64 0;
    (12694 11) (12705 0) 155 8 0 65536 63515 8 Arm64 0;
    (12705 11) (12716 0) 155 16 0 131072 127269 8 Arm64 0;
    (12716 11) (12727 0) 155 32 0 262144 254681 8 Arm64 0;
    (12727 12) (12739 0) 155 48 0 393216 382189 8 Arm64 0;
    (12739 12) (12751 0) 155 64 0 524288 509697 8 Arm64 0;
    (12751 9) (12760 0) 155 64 0 524288 514755 8 Arm64 0;
    (12760 11) (12771 0) 156 1 0 8192 7813 8 Arm64 0;
    (12775 10) (12785 0) 156 2 0 16384 15771 8 Arm64 0;
    (12785 11) (12796 0) 156 4 0 32768 31685 8 Arm64 0;
    (12796 12) (12808 0) 156 8 0 65536 63515 8 Arm64 0;
    (12808 12) (12820 0) 156 16 0 131072 127269 8 Arm64 0;
    (12820 12) (12832 0) 156 32 0 262144 254681 8 Arm64 0;
    (12832 13) (12845 0) 156 48 0 393216 382189 8 Arm64 0;
    (12845 13) (12858 0) 156 64 0 524288 509697 8 Arm64 0;
    (12858 10) (12868 0) 156 64 0 524288 514755 8 Arm64 0;
    (12868 9) (12877 0) 157 2 0 16384 15697 8 Amd64 0;
    (12880 10) (12890 0) 157 4 0 32768 31549 8 Amd64 0;
    (12890 11) (12901 0) 157 8 0 65536 63252 8 Amd64 0;
    (12901 11) (12912 0) 157 16 0 131072 126754 8 Amd64 0;
    (12912 11) (12923 0) 157 32 0 262144 253662 8 Amd64 0;
    (12923 12) (12935 0) 157 48 0 393216 380666 1 Amd64 0;
    (12935 12) (12947 0) 157 64 0 524288 507670 1 Amd64 0;
    (12947 12) (12959 0) 157 96 0 786432 761838 8 Amd64 0;
    (12959 12) (12971 0) 157 128 0 1048576 1015783 8 Amd64 0;
    (12971 9) (12980 0) 157 128 0 1048576 1031877 8 Amd64 0;
    (12980 10) (12990 0) 158 2 0 16384 0 11 Amd64 0;
    (12994 11) (13005 0) 158 4 0 32768 0 11 Amd64 0;
    (13005 12) (13017 0) 158 8 0 65536 0 11 Amd64 0;
    (13017 12) (13029 0) 158 16 0 131072 0 11 Amd64 0;
    (13029 12) (13041 0) 158 32 0 262144 0 11 Amd64 0;
    (13041 13) (13054 0) 158 48 0 393216 0 11 Amd64 0;
    (13054 13) (13067 0) 158 64 0 524288 0 11 Amd64 0;
    (13067 13) (13080 0) 158 96 0 786432 0 11 Amd64 0;
    (13080 13) (13093 0) 158 128 0 1048576 0 11 Amd64 0;
    (13093 10) (13103 0) 158 128 0 1048576 0 11 Amd64 0;
    (13103 11) (13114 0) 159 2 0 16384 0 11 Amd64 0;
    (13119 12) (13131 0) 159 4 0 32768 0 11 Amd64 0;
    (13131 13) (13144 0) 159 8 0 65536 0 11 Amd64 0;
    (13144 13) (13157 0) 159 16 0 131072 0 11 Amd64 0;
    (13157 13) (13170 0) 159 32 0 262144 0 11 Amd64 0;
    (13170 14) (13184 0) 159 48 0 393216 0 11 Amd64 0;
    (13184 14) (13198 0) 159 64 0 524288 0 11 Amd64 0;
    (13198 14) (13212 0) 159 96 0 786432 0 11 Amd64 0;
    (13212 14) (13226 0) 159 128 0 1048576 0 11 Amd64 0;
    (13226 11) (13237 0) 159 128 0 1048576 0 11 Amd64 0;
    (13237 10) (13247 0) 160 2 0 16384 0 11 Amd64 0;
    (13251 11) (13262 0) 160 4 0 32768 0 11 Amd64 0;
    (13262 12) (13274 0) 160 8 0 65536 0 11 Amd64 0;
    (13274 12) (13286 0) 160 16 0 131072 0 11 Amd64 0;
    (13286 12) (13298 0) 160 32 0 262144 0 11 Amd64 0;
    (13298 13) (13311 0) 160 48 0 393216 0 11 Amd64 0;
    (13311 13) (13324 0) 160 64 0 524288 0 11 Amd64 0;
    (13324 13) (13337 0) 160 96 0 786432 0 11 Amd64 0;
    (13337 13) (13350 0) 160 128 0 1048576 0 11 Amd64 0;
    (13350 10) (13360 0) 160 128 0 1048576 0 11 Amd64 0;
    (13360 10) (13370 0) 161 1 0 8192 7727 8 Amd64 0;
    (13373 9) (13382 0) 161 2 0 16384 15611 8 Amd64 0;
    (13382 10) (13392 0) 161 4 0 32768 31379 8 Amd64 0;
    (13392 11) (13403 0) 161 8 0 65536 62914 8 Amd64 0;
    (13403 11) (13414 0) 161 16 0 131072 126080 8 Amd64 0;
    (13414 11) (13425 0) 161 32 0 262144 252316 1 Amd64 0;
    (13425 12) (13437 0) 161 48 0 393216 378650 1 Amd64 0;
    (13437 12) (13449 0) 161 64 0 524288 504980 8 Amd64 0;
    (13449 12) (13461 0) 161 96 0 786432 757455 8 Amd64 0;
    (13461 12) (13473 0) 161 128 0 1048576 1010403 8 Amd64 0;
    (13473 12) (13485 0) 161 192 0 1572864 1515735 1 Amd64 0;
    (13485 14) (13499 0) 161 192 0 1572864 1541699 1 Amd64 0;
    (13499 10) (13509 0) 162 1 0 8192 7767 8 Arm64 0;
    (13512 9) (13521 0) 162 2 0 16384 15678 8 Arm64 0;
    (13521 10) (13531 0) 162 4 0 32768 31498 8 Arm64 0;
    (13531 11) (13542 0) 162 8 0 65536 63138 8 Arm64 0;
    (13542 11) (13553 0) 162 16 0 131072 126515 8 Arm64 0;
    (13553 11) (13564 0) 162 32 0 262144 253172 8 Arm64 0;
    (13564 12) (13576 0) 162 48 0 393216 379926 8 Arm64 0;
    (13576 12) (13588 0) 162 64 0 524288 506679 8 Arm64 0;
    (13588 9) (13597 0) 162 64 0 524288 514752 8 Arm64 0;
    (13597 11) (13608 0) 163 1 0 8192 7767 8 Arm64 0;
    (13612 10) (13622 0) 163 2 0 16384 15678 8 Arm64 0;
    (13622 11) (13633 0) 163 4 0 32768 31498 8 Arm64 0;
    (13633 12) (13645 0) 163 8 0 65536 63138 8 Arm64 0;
    (13645 12) (13657 0) 163 16 0 131072 126515 8 Arm64 0;
    (13657 12) (13669 0) 163 32 0 262144 253172 8 Arm64 0;
    (13669 13) (13682 0) 163 48 0 393216 379926 8 Arm64 0;
    (13682 13) (13695 0) 163 64 0 524288 506679 8 Arm64 0;
    (13695 10) (13705 0) 163 64 0 524288 514752 8 Arm64 0;
    (13705 9) (13714 0) 164 2 0 16384 15697 8 Amd64 0;
    (13717 10) (13727 0) 164 4 0 32768 31549 8 Amd64 0;
    (13727 11) (13738 0) 164 8 0 65536 63252 8 Amd64 0;
    (13738 11) (13749 0) 164 16 0 131072 126754 8 Amd64 0;
    (13749 11) (13760 0) 164 32 0 262144 253662 8 Amd64 0;
    (13760 12) (13772 0) 164 48 0 393216 380666 8 Amd64 0;
    (13772 12) (13784 0) 164 64 0 524288 507670 8 Amd64 0;
    (13784 12) (13796 0) 164 96 0 786432 761487 8 Amd64 0;
    (13796 14) (13810 0) 164 96 0 786432 773426 8 Amd64 0;
    (13810 12) (13822 0) 164 192 0 1572864 1523799 1 Amd64 0;
    (13822 14) (13836 0) 164 192 0 1572864 1547931 1 Amd64 0;
    (13836 10) (13846 0) 165 2 0 16384 0 11 Amd64 0;
    (13850 11) (13861 0) 165 4 0 32768 0 11 Amd64 0;
    (13861 12) (13873 0) 165 8 0 65536 0 11 Amd64 0;
    (13873 12) (13885 0) 165 16 0 131072 0 11 Amd64 0;
    (13885 12) (13897 0) 165 32 0 262144 0 11 Amd64 0;
    (13897 13) (13910 0) 165 48 0 393216 0 11 Amd64 0;
    (13910 13) (13923 0) 165 64 0 524288 0 11 Amd64 0;
    (13923 15) (13938 0) 165 64 0 524288 0 11 Amd64 0;
    (13938 13) (13951 0) 165 128 0 1048576 0 11 Amd64 0;
    (13951 15) (13966 0) 165 128 0 1048576 0 11 Amd64 0;
    (13966 10) (13976 0) 166 1 0 8192 7749 8 Amd64 0;
    (13979 9) (13988 0) 166 2 0 16384 15653 8 Amd64 0;
    (13988 10) (13998 0) 166 4 0 32768 31463 8 Amd64 0;
    (13998 11) (14009 0) 166 8 0 65536 63082 8 Amd64 0;
    (14009 11) (14020 0) 166 16 0 131072 126416 1 Amd64 0;
    (14020 11) (14031 0) 166 32 0 262144 252988 1 Amd64 0;
    (14031 12) (14043 0) 166 48 0 393216 379658 8 Amd64 0;
    (14043 12) (14055 0) 166 64 0 524288 506324 8 Amd64 0;
    (14055 12) (14067 0) 166 96 0 786432 759471 1 Amd64 0;
    (14067 14) (14081 0) 166 96 0 786432 770202 1 Amd64 0;
    (14081 12) (14093 0) 166 192 0 1572864 1519767 1 Amd64 0;
    (14093 14) (14107 0) 166 192 0 1572864 1541615 1 Amd64 0;
    (14107 10) (14117 0) 167 1 0 8192 7767 8 Arm64 0;
    (14120 9) (14129 0) 167 2 0 16384 15678 8 Arm64 0;
    (14129 10) (14139 0) 167 4 0 32768 31498 8 Arm64 0;
    (14139 11) (14150 0) 167 8 0 65536 63138 8 Arm64 0;
    (14150 11) (14161 0) 167 16 0 131072 126515 8 Arm64 0;
    (14161 11) (14172 0) 167 32 0 262144 253172 8 Arm64 0;
    (14172 12) (14184 0) 167 48 0 393216 379926 8 Arm64 0;
    (14184 12) (14196 0) 167 64 0 524288 506679 8 Arm64 0;
    (14196 12) (14208 0) 167 96 0 786432 759994 8 Arm64 0;
    (14208 14) (14222 0) 167 96 0 786432 772156 8 Arm64 0;
    (14222 12) (14234 0) 167 192 0 1572864 1520803 8 Arm64 0;
    (14234 14) (14248 0) 167 192 0 1572864 1545129 8 Arm64 0;
    (14248 11) (14259 0) 168 1 0 8192 0 11 Arm64 0;
    (14263 10) (14273 0) 168 2 0 16384 0 11 Arm64 0;
    (14273 11) (14284 0) 168 4 0 32768 0 11 Arm64 0;
    (14284 12) (14296 0) 168 8 0 65536 0 11 Arm64 0;
    (14296 12) (14308 0) 168 16 0 131072 0 11 Arm64 0;
    (14308 12) (14320 0) 168 32 0 262144 0 11 Arm64 0;
    (14320 13) (14333 0) 168 48 0 393216 0 11 Arm64 0;
    (14333 13) (14346 0) 168 64 0 524288 0 11 Arm64 0;
    (14346 13) (14359 0) 168 96 0 786432 0 11 Arm64 0;
    (14359 15) (14374 0) 168 96 0 786432 0 11 Arm64 0;
    (14374 13) (14387 0) 168 192 0 1572864 1520803 34 Arm64 0;
    (14387 15) (14402 0) 168 192 0 1572864 1545129 34 Arm64 0;
    (14402 11) (14413 0) 169 1 0 8192 0 11 Arm64 0;
    (14417 10) (14427 0) 169 2 0 16384 0 11 Arm64 0;
    (14427 11) (14438 0) 169 4 0 32768 0 11 Arm64 0;
    (14438 12) (14450 0) 169 8 0 65536 0 11 Arm64 0;
    (14450 12) (14462 0) 169 16 0 131072 0 11 Arm64 0;
    (14462 12) (14474 0) 169 32 0 262144 0 11 Arm64 0;
    (14474 13) (14487 0) 169 48 0 393216 0 11 Arm64 0;
    (14487 13) (14500 0) 169 64 0 524288 0 11 Arm64 0;
    (14500 13) (14513 0) 169 96 0 786432 0 11 Arm64 0;
    (14513 15) (14528 0) 169 96 0 786432 0 11 Arm64 0;
    (14528 13) (14541 0) 169 192 0 1572864 0 11 Arm64 0;
    (14541 15) (14556 0) 169 192 0 1572864 0 11 Arm64 0;
    (14556 11) (14567 0) 170 1 0 8192 0 11 Arm64 0;
    (14571 10) (14581 0) 170 2 0 16384 0 11 Arm64 0;
    (14581 11) (14592 0) 170 4 0 32768 0 11 Arm64 0;
    (14592 12) (14604 0) 170 8 0 65536 0 11 Arm64 0;
    (14604 12) (14616 0) 170 16 0 131072 0 11 Arm64 0;
    (14616 12) (14628 0) 170 32 0 262144 0 11 Arm64 0;
    (14628 13) (14641 0) 170 48 0 393216 0 11 Arm64 0;
    (14641 13) (14654 0) 170 64 0 524288 0 11 Arm64 0;
    (14654 13) (14667 0) 170 96 0 786432 0 11 Arm64 0;
    (14667 15) (14682 0) 170 96 0 786432 0 11 Arm64 0;
    (14682 13) (14695 0) 170 192 0 1572864 0 11 Arm64 0;
    (14695 15) (14710 0) 170 192 0 1572864 0 11 Arm64 0;
    (14710 9) (14719 0) 171 2 0 16384 15697 8 Amd64 0;
    (14722 10) (14732 0) 171 4 0 32768 31549 8 Amd64 0;
    (14732 11) (14743 0) 171 8 0 65536 63252 8 Amd64 0;
    (14743 11) (14754 0) 171 16 0 131072 126754 1 Amd64 0;
    (14754 11) (14765 0) 171 32 0 262144 253662 1 Amd64 0;
    (14765 12) (14777 0) 171 48 0 393216 380666 8 Amd64 0;
    (14777 12) (14789 0) 171 64 0 524288 507670 8 Amd64 0;
    (14789 12) (14801 0) 171 96 0 786432 761838 8 Amd64 0;
    (14801 12) (14813 0) 171 128 0 1048576 1015783 1 Amd64 0;
    (14813 12) (14825 0) 171 192 0 1572864 1523735 1 Amd64 0;
    (14825 14) (14839 0) 171 192 0 1572864 1547923 1 Amd64 0;
    (14839 12) (14851 0) 171 384 0 3145728 3047510 1 Amd64 0;
    (14851 14) (14865 0) 171 384 0 3145728 3096080 1 Amd64 0;
    (14865 14) (14879 0) 172 2 0 16384 15697 8 Amd64 0;
    (14887 15) (14902 0) 172 4 0 32768 31549 8 Amd64 0;
    (14902 16) (14918 0) 172 8 0 65536 63252 8 Amd64 0;
    (14918 16) (14934 0) 172 16 0 131072 126754 1 Amd64 0;
    (14934 16) (14950 0) 172 32 0 262144 253662 1 Amd64 0;
    (14950 17) (14967 0) 172 48 0 393216 380666 8 Amd64 0;
    (14967 17) (14984 0) 172 64 0 524288 507670 8 Amd64 0;
    (14984 10) (14994 0) 173 2 0 16384 15697 43 Amd64 0;
    (14998 11) (15009 0) 173 4 0 32768 31549 43 Amd64 0;
    (15009 12) (15021 0) 173 8 0 65536 63252 43 Amd64 0;
    (15021 12) (15033 0) 173 16 0 131072 126754 43 Amd64 0;
    (15033 12) (15045 0) 173 32 0 262144 253662 43 Amd64 0;
    (15045 13) (15058 0) 173 48 0 393216 380666 43 Amd64 0;
    (15058 13) (15071 0) 173 64 0 524288 507670 43 Amd64 0;
    (15071 13) (15084 0) 173 96 0 786432 761838 43 Amd64 0;
    (15084 13) (15097 0) 173 128 0 1048576 1015783 43 Amd64 0;
    (15097 13) (15110 0) 173 192 0 1572864 1523735 43 Amd64 0;
    (15110 15) (15125 0) 173 192 0 1572864 1547923 127 Amd64 0;
    (15125 13) (15138 0) 173 384 0 3145728 3047510 43 Amd64 0;
    (15138 15) (15153 0) 173 384 0 3145728 3096080 127 Amd64 0;
    (15153 10) (15163 0) 174 2 0 16384 0 11 Amd64 0;
    (15167 11) (15178 0) 174 4 0 32768 0 11 Amd64 0;
    (15178 12) (15190 0) 174 8 0 65536 0 11 Amd64 0;
    (15190 12) (15202 0) 174 16 0 131072 0 11 Amd64 0;
    (15202 12) (15214 0) 174 32 0 262144 0 11 Amd64 0;
    (15214 13) (15227 0) 174 48 0 393216 0 11 Amd64 0;
    (15227 13) (15240 0) 174 64 0 524288 0 11 Amd64 0;
    (15240 13) (15253 0) 174 96 0 786432 0 11 Amd64 0;
    (15253 13) (15266 0) 174 128 0 1048576 0 11 Amd64 0;
    (15266 13) (15279 0) 174 192 0 1572864 0 11 Amd64 0;
    (15279 15) (15294 0) 174 192 0 1572864 0 11 Amd64 0;
    (15294 13) (15307 0) 174 384 0 3145728 0 11 Amd64 0;
    (15307 15) (15322 0) 174 384 0 3145728 0 11 Amd64 0;
    (15322 11) (15333 0) 175 2 0 16384 15697 130 Amd64 0;
    (15338 12) (15350 0) 175 4 0 32768 31549 130 Amd64 0;
    (15350 13) (15363 0) 175 8 0 65536 63252 130 Amd64 0;
    (15363 13) (15376 0) 175 16 0 131072 126754 130 Amd64 0;
    (15376 13) (15389 0) 175 32 0 262144 253662 130 Amd64 0;
    (15389 14) (15403 0) 175 48 0 393216 380666 130 Amd64 0;
    (15403 14) (15417 0) 175 64 0 524288 507670 130 Amd64 0;
    (15417 14) (15431 0) 175 96 0 786432 761838 130 Amd64 0;
    (15431 14) (15445 0) 175 128 0 1048576 1015783 130 Amd64 0;
    (15445 14) (15459 0) 175 192 0 1572864 1523735 130 Amd64 0;
    (15459 16) (15475 0) 175 192 0 1572864 0 11 Amd64 0;
    (15475 14) (15489 0) 175 384 0 3145728 3047510 130 Amd64 0;
    (15489 16) (15505 0) 175 384 0 3145728 0 11 Amd64 0;
    (15505 11) (15516 0) 176 2 0 16384 15697 130 Amd64 0;
    (15521 12) (15533 0) 176 4 0 32768 31549 130 Amd64 0;
    (15533 13) (15546 0) 176 8 0 65536 63252 130 Amd64 0;
    (15546 13) (15559 0) 176 16 0 131072 126754 130 Amd64 0;
    (15559 13) (15572 0) 176 32 0 262144 253662 130 Amd64 0;
    (15572 14) (15586 0) 176 48 0 393216 380666 130 Amd64 0;
    (15586 14) (15600 0) 176 64 0 524288 507670 130 Amd64 0;
    (15600 14) (15614 0) 176 96 0 786432 761838 130 Amd64 0;
    (15614 14) (15628 0) 176 128 0 1048576 1015783 130 Amd64 0;
    (15628 14) (15642 0) 176 192 0 1572864 1523735 130 Amd64 0;
    (15642 16) (15658 0) 176 192 0 1572864 0 11 Amd64 0;
    (15658 14) (15672 0) 176 384 0 3145728 3047510 130 Amd64 0;
    (15672 16) (15688 0) 176 384 0 3145728 0 11 Amd64 0;
    (15688 10) (15698 0) 177 2 0 16384 15697 43 Amd64 0;
    (15702 11) (15713 0) 177 4 0 32768 31549 43 Amd64 0;
    (15713 12) (15725 0) 177 8 0 65536 63252 43 Amd64 0;
    (15725 12) (15737 0) 177 16 0 131072 126754 43 Amd64 0;
    (15737 12) (15749 0) 177 32 0 262144 253662 43 Amd64 0;
    (15749 13) (15762 0) 177 48 0 393216 380666 43 Amd64 0;
    (15762 13) (15775 0) 177 64 0 524288 507670 43 Amd64 0;
    (15775 13) (15788 0) 177 96 0 786432 761838 43 Amd64 0;
    (15788 13) (15801 0) 177 128 0 1048576 1015783 43 Amd64 0;
    (15801 13) (15814 0) 177 192 0 1572864 1523735 43 Amd64 0;
    (15814 15) (15829 0) 177 192 0 1572864 0 11 Amd64 0;
    (15829 13) (15842 0) 177 384 0 3145728 3047510 43 Amd64 0;
    (15842 15) (15857 0) 177 384 0 3145728 3096080 127 Amd64 0;
    (15857 8) (15865 0) 178 1 0 627 546 8 Amd64 0;
    (15867 7) (15874 0) 179 1 50 512 446 8 Amd64 0;
    (15876 8) (15884 0) 179 1 100 1024 949 8 Amd64 0;
    (15884 8) (15892 0) 179 1 200 2048 1955 8 Amd64 0;
    (15892 9) (15901 0) 179 2 200 4096 3904 8 Amd64 0;
    (15901 8) (15909 0) 179 2 300 8192 7930 8 Amd64 0;
    (15909 9) (15918 0) 179 4 225 16384 15982 8 Amd64 0;
    (15918 10) (15928 0) 179 8 170 32768 32086 8 Amd64 0;
    (15928 7) (15935 0) 180 2 50 512 407 8 Amd64 0;
    (15937 8) (15945 0) 180 2 100 1024 904 8 Amd64 0;
    (15945 8) (15953 0) 180 2 200 2048 1901 8 Amd64 0;
    (15953 9) (15962 0) 180 2 200 4096 3827 8 Amd64 0;
    (15962 8) (15970 0) 180 2 300 8192 7811 8 Amd64 0;
    (15970 9) (15979 0) 180 4 400 16384 15779 8 Amd64 0;
    (15979 10) (15989 0) 180 8 400 32768 31714 8 Amd64 0;
    (15989 8) (15997 0) 181 2 50 512 409 8 Amd64 0;
    (16000 9) (16009 0) 181 2 100 1024 908 8 Amd64 0;
    (16009 9) (16018 0) 181 2 200 2048 1907 8 Amd64 0;
    (16018 10) (16028 0) 181 2 200 4096 3839 8 Amd64 0;
    (16028 9) (16037 0) 181 2 300 8192 7833 8 Amd64 0;
    (16037 10) (16047 0) 181 4 400 16384 15823 8 Amd64 0;
    (16047 11) (16058 0) 181 8 400 32768 31800 8 Amd64 0;
    (16058 8) (16066 0) 182 2 50 512 418 8 Arm64 0;
    (16069 9) (16078 0) 182 2 100 1024 916 8 Arm64 0;
    (16078 9) (16087 0) 182 2 200 2048 1846 8 Arm64 0;
    (16087 10) (16097 0) 182 2 200 4096 3835 8 Arm64 0;
    (16097 9) (16106 0) 182 2 300 8192 7813 8 Arm64 0;
    (16106 10) (16116 0) 182 4 400 16384 15771 8 Arm64 0;
    (16116 11) (16127 0) 182 8 400 32768 31685 8 Arm64 0;
    (16127 12) (16139 0) 183 8 0 32768 31567 8 Amd64 0;
    (16143 13) (16156 0) 183 128 0 524288 507851 1 Amd64 0;
    (16156 14) (16170 0) 184 128 0 524288 507851 1 Amd64 0;
    (16175 17) (16192 0) 185 448 0 12582912 0 11 Amd64 0;
    (16199 17) (16216 0) 186 448 0 18874368 0 11 Amd64 0;
    (16223 17) (16240 0) 187 448 0 25165824 0 11 Amd64 0;
    (16247 15) (16262 0) 188 224 0 3145728 3084050 1 Amd64 0;
    (16268 15) (16283 0) 189 224 0 6291456 6167775 1 Amd64 0;
    (16289 16) (16305 0) 189 448 0 6291456 6167640 1 Amd64 0;
    (16305 16) (16321 0) 190 448 0 9437184 0 11 Amd64 0;
    (16327 18) (16345 0) 191 896 0 12582912 0 11 Amd64 0;
    (16353 17) (16370 0) 192 448 0 6291456 6180237 1 Amd64 0;
    (16377 17) (16394 0) 193 448 0 8388608 8244620 8 Amd64 0;
    (16401 19) (16420 0) 194 896 0 16777216 0 11 Amd64 0;
    (16429 19) (16448 0) 195 896 0 25165824 0 11 Amd64 0;
    (16457 19) (16476 0) 196 896 0 33554432 0 11 Amd64 0;
    (16485 11) (16496 0) 197 12 0 24576 22510 8 Amd64 0;
    (16499 11) (16510 0) 197 24 0 49152 46147 1 Amd64 0;
    (16510 12) (16522 0) 197 96 0 196608 187346 8 Amd64 0;
    (16522 11) (16533 0) 198 64 0 999424 983658 8 Amd64 0;
    (16535 11) (16546 0) 198 128 0 1998848 1967465 1 Amd64 0;
    (16546 10) (16556 0) 199 4 0 124928 122758 8 Amd64 0;
    (16559 11) (16570 0) 199 8 0 249856 245638 8 Amd64 0;
    (16570 11) (16581 0) 199 16 0 499712 491563 1 Amd64 0;
    (16581 11) (16592 0) 199 32 0 999424 983275 8 Amd64 0;
    (16592 12) (16604 0) 199 64 0 1998848 1967466 1 Amd64 0;
    (16604 12) (16616 0) 199 128 0 3997696 3935080 1 Amd64 0;
    (16616 11) (16627 0) 200 1 0 16384 15772 8 Arm64 0;
    (16631 10) (16641 0) 200 2 0 32768 31686 8 Arm64 0;
    (16641 11) (16652 0) 200 4 0 65536 63516 8 Arm64 0;
    (16652 12) (16664 0) 200 8 0 131072 127270 8 Arm64 0;
    (16664 12) (16676 0) 200 16 0 262144 254683 8 Arm64 0;
    (16676 12) (16688 0) 200 32 0 524288 509701 8 Arm64 0;
    (16688 13) (16701 0) 200 48 0 786432 764527 8 Arm64 0;
    (16701 13) (16714 0) 200 64 0 1048576 1019513 8 Arm64 0;
    (16714 10) (16724 0) 200 64 0 1048576 1029633 8 Arm64 0;
    (16724 14) (16738 0) 201 64 0 1048576 1023542 1 Amd64 0;
    (16743 14) (16757 0) 201 96 0 1572864 1535918 8 Amd64 0;
    (16757 14) (16771 0) 201 128 0 2097152 2047974 8 Amd64 0;
    (16771 11) (16782 0) 201 128 0 2097152 2064068 8 Amd64 0;
    (16782 13) (16795 0) 202 4 0 131072 128269 8 Amd64 0;
    (16801 14) (16815 0) 202 8 0 262144 255684 1 Amd64 0;
    (16815 14) (16829 0) 202 16 0 524288 513730 1 Amd64 0;
    (16829 14) (16843 0) 202 32 0 1048576 1027581 1 Amd64 0;
    (16843 15) (16858 0) 202 64 0 2097152 2055733 8 Amd64 0;
    (16858 15) (16873 0) 202 96 0 3145728 3084205 1 Amd64 0;
    (16873 15) (16888 0) 202 128 0 4194304 4112233 1 Amd64 0;
    (16888 12) (16900 0) 202 128 0 4194304 4128451 1 Amd64 0;
    (16900 14) (16914 0) 203 8 0 262144 255010 8 Amd64 0;
    (16920 14) (16934 0) 203 16 0 524288 510368 1 Amd64 0;
    (16934 14) (16948 0) 203 24 0 786432 765535 8 Amd64 0;
    (16948 14) (16962 0) 203 32 0 1048576 1021181 8 Amd64 0;
    (16962 15) (16977 0) 203 48 0 1572864 1531897 1 Amd64 0;
    (16977 12) (16989 0) 203 48 0 1572864 1547794 1 Amd64 0;
    (16989 10) (16999 0) 204 1 0 16384 15678 8 Arm64 0;
    (17002 9) (17011 0) 204 2 0 32768 31498 8 Arm64 0;
    (17011 10) (17021 0) 204 4 0 65536 63139 8 Arm64 0;
    (17021 11) (17032 0) 204 8 0 131072 126516 8 Arm64 0;
    (17032 11) (17043 0) 204 16 0 262144 253174 8 Arm64 0;
    (17043 11) (17054 0) 204 32 0 524288 506683 8 Arm64 0;
    (17054 12) (17066 0) 204 48 0 786432 760000 8 Arm64 0;
    (17066 12) (17078 0) 204 64 0 1048576 1013477 8 Arm64 0;
    (17078 12) (17090 0) 204 96 0 1572864 1520495 8 Arm64 0;
    (17090 14) (17104 0) 204 96 0 1572864 1544760 8 Arm64 0;
    (17104 12) (17116 0) 204 192 0 3145728 0 11 Arm64 0;
    (17116 14) (17130 0) 204 192 0 3145728 0 11 Arm64 0;
    (17130 9) (17139 0) 205 2 0 32768 31549 206 Amd64 0;
    (17152 10) (17162 0) 205 4 0 65536 63253 206 Amd64 0;
    (17162 11) (17173 0) 205 8 0 131072 126756 206 Amd64 0;
    (17173 11) (17184 0) 205 16 0 262144 253666 206 Amd64 0;
    (17184 11) (17195 0) 205 32 0 524288 507678 206 Amd64 0;
    (17195 12) (17207 0) 205 48 0 786432 761498 206 Amd64 0;
    (17207 12) (17219 0) 205 64 0 1048576 1015478 206 Amd64 0;
    (17219 12) (17231 0) 205 96 0 1572864 1523822 206 Amd64 0;
    (17231 12) (17243 0) 205 128 0 2097152 2031846 206 Amd64 0;
    (17243 12) (17255 0) 205 192 0 3145728 0 11 Amd64 0;
    (17255 14) (17269 0) 205 192 0 3145728 0 11 Amd64 0;
    (17269 12) (17281 0) 205 256 0 4194304 0 11 Amd64 0;
    (17281 12) (17293 0) 205 384 0 6291456 0 11 Amd64 0;
    (17293 14) (17307 0) 205 384 0 6291456 0 11 Amd64 0;
    (17307 9) (17316 0) 207 2 0 16384 15779 8 Amd64 0;
    (17319 10) (17329 0) 207 4 0 32768 31715 8 Amd64 0;
    (17329 11) (17340 0) 207 8 0 65536 63586 8 Amd64 0;
    (17340 11) (17351 0) 207 12 0 98304 95507 8 Amd64 0;
    (17351 11) (17362 0) 207 24 0 196608 191168 1 Amd64 0;
    (17362 12) (17374 0) 207 48 0 393216 382842 1 Amd64 0;
    (17374 9) (17383 0) 207 48 0 393216 386579 1 Amd64 0;
    (17522 13) (17535 0) 210 96 0 786432 765870 8 Amd64 0;
    (17539 14) (17553 0) 211 96 0 393216 378734 1 Amd64 0;
    (17558 14) (17572 14) 212 2 0 512 0 11 Amd64 20;
    (17813 15) (17828 15) 212 2 0 1024 0 11 Amd64 40;
    (17843 15) (17858 15) 212 2 0 2048 0 11 Amd64 60;
    (17873 16) (17889 16) 212 2 0 4096 0 11 Amd64 80;
    (17905 15) (17920 15) 212 2 0 8192 0 11 Amd64 160;
    (17935 16) (17951 16) 212 4 0 16384 0 11 Amd64 320;
    (17967 17) (17984 17) 212 8 0 32768 0 11 Amd64 640;
    (18001 17) (18018 17) 212 16 0 65536 0 11 Amd64 1280;
    (18035 17) (18052 17) 212 32 0 131072 0 11 Amd64 1280;
    (18069 19) (18088 19) 216 2 0 512 0 11 Amd64 20;
    (18143 20) (18163 20) 216 2 0 1024 0 11 Amd64 40;
    (18183 20) (18203 20) 216 2 0 2048 0 11 Amd64 60;
    (18223 21) (18244 21) 216 2 0 4096 0 11 Amd64 80;
    (18265 20) (18285 20) 216 2 0 8192 0 11 Amd64 160;
    (18305 21) (18326 21) 216 4 0 16384 0 11 Amd64 320;
    (18347 22) (18369 22) 216 8 0 32768 0 11 Amd64 640;
    (18391 22) (18413 22) 216 16 0 65536 0 11 Amd64 1280;
    (18435 22) (18457 22) 216 32 0 131072 0 11 Amd64 1280;
    (18479 17) (18496 8) 218 2 300 4096 0 11 Amd64 0;
    (18716 17) (18733 8) 218 4 300 8192 0 11 Amd64 0;
    (18741 17) (18758 8) 218 8 300 16384 0 11 Amd64 0;
    (18766 18) (18784 9) 218 16 300 32768 0 11 Amd64 0;
    (18793 18) (18811 9) 218 32 300 65536 0 11 Amd64 0;
    (18820 16) (18836 7) 221 2 400 8192 0 11 Amd64 0;
    (18848 16) (18864 7) 221 4 400 16384 0 11 Amd64 0;
    (18871 16) (18887 7) 221 8 400 32768 0 11 Amd64 0;
    (18894 17) (18911 8) 221 16 400 65536 0 11 Amd64 0;
    (18919 17) (18936 8) 221 32 400 131072 0 11 Amd64 0;
    (18944 17) (18961 8) 222 2 200 1024 0 11 Amd64 0;
    (18975 13) (18988 4) 223 1 50 512 0 11 Amd64 0;
    (19194 16) (19210 7) 225 2 300 4096 0 11 Amd64 0;
    (19222 16) (19238 7) 225 4 300 8192 0 11 Amd64 0;
    (19245 16) (19261 7) 225 8 300 16384 0 11 Amd64 0;
    (19268 17) (19285 8) 225 16 300 32768 0 11 Amd64 0;
    (19293 17) (19310 8) 225 32 300 65536 0 11 Amd64 0;
    (19318 13) (19331 4) 226 1 200 2048 0 11 Amd64 0;
    (19338 13) (19351 4) 226 2 300 8192 0 11 Amd64 0;
    (19355 13) (19368 4) 226 4 225 16384 0 11 Amd64 0;
    (19372 13) (19385 4) 226 8 170 32768 0 11 Amd64 0;
    (19389 14) (19403 5) 226 12 170 49152 0 11 Amd64 0;
    (19408 14) (19422 5) 226 16 170 65536 0 11 Amd64 0;
    (19427 14) (19441 5) 226 20 170 81920 0 11 Amd64 0;
    (19446 17) (19463 8) 227 2 0 4096 0 11 Arm64 0;
    (19477 17) (19494 8) 227 4 0 8192 0 11 Arm64 0;
    (19502 17) (19519 8) 227 8 0 16384 0 11 Arm64 0;
    (19527 18) (19545 9) 227 16 0 32768 0 11 Arm64 0;
    (19554 16) (19570 7) 228 2 0 8192 0 11 Arm64 0;
    (19582 16) (19598 7) 228 4 0 16384 0 11 Arm64 0;
    (19605 16) (19621 7) 228 8 0 32768 0 11 Arm64 0;
    (19628 17) (19645 8) 228 16 0 65536 0 11 Arm64 0;
    (19653 17) (19670 8) 229 2 0 1024 0 11 Arm64 0;
    (19684 12) (19696 3) 230 1 100 1024 0 11 Amd64 0;
    (19701 12) (19713 3) 230 2 200 4096 0 11 Amd64 0;
    (19716 15) (19731 6) 231 2 400 8192 0 11 Amd64 0;
    (19741 15) (19756 6) 231 4 400 16384 0 11 Amd64 0;
    (19762 15) (19777 6) 231 8 400 32768 0 11 Amd64 0;
    (19783 16) (19799 7) 231 16 400 65536 0 11 Amd64 0;
    (19806 16) (19822 7) 231 32 400 131072 0 11 Amd64 0;
    (19829 16) (19845 7) 232 2 200 1024 0 11 Amd64 0;
    (19857 16) (19873 7) 233 2 0 8192 0 11 Amd64 0;
    (19885 16) (19901 7) 233 4 0 16384 0 11 Amd64 0;
    (19908 16) (19924 7) 233 8 0 32768 0 11 Amd64 0;
    (19931 17) (19948 8) 233 16 0 65536 0 11 Amd64 0;
    (19956 17) (19973 8) 233 32 0 131072 0 11 Amd64 0;
    (19981 16) (19997 7) 234 2 0 8192 0 11 Amd64 0;
    (20009 16) (20025 7) 234 4 0 16384 0 11 Amd64 0;
    (20032 16) (20048 7) 234 8 0 32768 0 11 Amd64 0;
    (20055 17) (20072 8) 234 16 0 65536 0 11 Amd64 0;
    (20080 17) (20097 8) 234 32 0 131072 0 11 Amd64 0;
    (20105 16) (20121 7) 235 2 0 8192 0 11 Arm64 0;
    (20133 16) (20149 7) 235 4 0 16384 0 11 Arm64 0;
    (20156 16) (20172 7) 235 8 0 32768 0 11 Arm64 0;
    (20179 17) (20196 8) 235 16 0 65536 0 11 Arm64 0;
    (20204 17) (20221 8) 235 32 0 131072 0 11 Arm64 0;
    (20229 15) (20244 6) 236 2 0 8192 0 11 Amd64 0;
    (20254 15) (20269 6) 236 4 0 16384 0 11 Amd64 0;
    (20275 15) (20290 6) 236 8 0 32768 0 11 Amd64 0;
    (20296 16) (20312 7) 236 16 0 65536 0 11 Amd64 0;
    (20319 16) (20335 7) 236 32 0 131072 0 11 Amd64 0;
    (20342 15) (20357 6) 237 2 0 8192 0 11 Amd64 0;
    (20367 15) (20382 6) 237 4 0 16384 0 11 Amd64 0;
    (20388 15) (20403 6) 237 8 0 32768 0 11 Amd64 0;
    (20409 16) (20425 7) 237 16 0 65536 0 11 Amd64 0;
    (20432 16) (20448 7) 237 32 0 131072 0 11 Amd64 0;
    (20455 16) (20471 7) 238 2 0 16384 0 11 Amd64 0;
    (20483 16) (20499 7) 238 4 0 32768 0 11 Amd64 0;
    (20506 16) (20522 7) 238 8 0 65536 0 11 Amd64 0;
    (20529 17) (20546 8) 238 16 0 131072 0 11 Amd64 0;
    (20554 15) (20569 6) 239 2 0 16384 0 11 Amd64 0;
    (20579 15) (20594 6) 239 4 0 32768 0 11 Amd64 0;
    (20600 15) (20615 6) 239 8 0 65536 0 11 Amd64 0;
    (20621 16) (20637 7) 239 16 0 131072 0 11 Amd64 0;
    (20644 12) (20656 0) 9 4 0 8192 0 11 Amd64 0;
    (20780 13) (20793 0) 9 4 0 16384 0 11 Amd64 0;
    (20793 12) (20805 0) 9 8 0 16384 0 11 Amd64 0;
    (20805 12) (20817 0) 9 4 0 32768 0 11 Amd64 0;
    (20817 13) (20830 0) 9 8 0 32768 0 11 Amd64 0;
    (20830 13) (20843 0) 9 22 0 45056 0 11 Amd64 0;
    (20843 12) (20855 0) 9 8 0 65536 0 11 Amd64 0;
    (20855 14) (20869 0) 9 22 0 90112 0 11 Amd64 0;
    (20869 13) (20882 0) 9 44 0 90112 0 11 Amd64 0;
    (20882 8) (20890 0) 242 2 125 1024 0 11 Amd64 0;
    (20925 8) (20933 0) 242 2 250 2048 0 11 Amd64 0;
    (20965 12) (20977 0) 242 2 0 2048 0 11 Amd64 0;
    (20977 9) (20986 0) 242 2 500 4096 0 11 Amd64 0;
    (21016 12) (21028 0) 242 4 0 4096 0 11 Amd64 0;
    (21028 13) (21041 0) 242 2 0 8192 0 11 Amd64 0;
    (21041 12) (21053 0) 242 8 0 8192 0 11 Amd64 0;
    (21053 12) (21065 0) 242 2 0 16384 0 11 Amd64 0;
    (21065 13) (21078 0) 242 4 0 16384 0 11 Amd64 0;
    (21078 13) (21091 0) 242 16 0 16384 0 11 Amd64 0;
    (21091 12) (21103 0) 242 4 0 32768 0 11 Amd64 0;
    (21103 13) (21116 0) 242 8 0 32768 0 11 Amd64 0;
    (21116 13) (21129 0) 242 32 0 32768 0 11 Amd64 0;
    (21129 12) (21141 0) 242 8 0 65536 0 11 Amd64 0;
    (21141 14) (21155 0) 242 16 0 65536 0 11 Amd64 0;
    (21155 13) (21168 0) 242 16 0 131072 0 11 Amd64 0;
    (21168 14) (21182 0) 242 32 0 131072 0 11 Amd64 0;
    (21182 8) (21190 0) 54 1 0 614 0 11 Amd64 0;
    (21237 8) (21245 0) 247 1 0 1741 0 11 Amd64 0;
    (21247 12) (21259 0) 248 2 0 1843 0 11 Amd64 0;
    (21295 12) (21307 0) 248 4 0 3686 0 11 Amd64 0;
    (21307 13) (21320 0) 248 1 0 3840 0 11 Amd64 0;
    (21320 12) (21332 0) 248 8 0 7373 0 11 Amd64 0;
    (21332 13) (21345 0) 248 2 0 7680 0 11 Amd64 0;
    (21345 12) (21357 0) 248 2 0 13312 0 11 Amd64 0;
    (21357 13) (21370 0) 248 16 0 14746 0 11 Amd64 0;
    (21370 13) (21383 0) 248 4 0 15360 0 11 Amd64 0;
    (21383 12) (21395 0) 248 4 0 26624 0 11 Amd64 0;
    (21395 13) (21408 0) 248 32 0 29491 0 11 Amd64 0;
    (21408 13) (21421 0) 248 8 0 30720 0 11 Amd64 0;
    (21421 12) (21433 0) 248 8 0 53248 0 11 Amd64 0;
    (21433 13) (21446 0) 248 64 0 58982 0 11 Amd64 0;
    (21446 14) (21460 0) 248 16 0 61440 0 11 Amd64 0;
    (21460 13) (21473 0) 248 96 0 88474 0 11 Amd64 0;
    (21473 13) (21486 0) 248 16 0 106496 0 11 Amd64 0;
    (21486 14) (21500 0) 248 32 0 122880 0 11 Amd64 0;
    (21500 12) (21512 0) 250 2 0 2048 0 11 Amd64 0;
    (21514 12) (21526 0) 250 4 0 4096 0 11 Amd64 0;
    (21526 13) (21539 0) 250 2 0 8192 0 11 Amd64 0;
    (21539 12) (21551 0) 250 8 0 8192 0 11 Amd64 0;
    (21551 12) (21563 0) 250 2 0 16384 0 11 Amd64 0;
    (21563 13) (21576 0) 250 4 0 16384 0 11 Amd64 0;
    (21576 13) (21589 0) 250 16 0 16384 0 11 Amd64 0;
    (21589 12) (21601 0) 250 4 0 32768 0 11 Amd64 0;
    (21601 13) (21614 0) 250 8 0 32768 0 11 Amd64 0;
    (21614 13) (21627 0) 250 32 0 32768 0 11 Amd64 0;
    (21627 13) (21640 0) 250 48 0 49152 0 11 Amd64 0;
    (21640 12) (21652 0) 250 8 0 65536 0 11 Amd64 0;
    (21652 14) (21666 0) 250 16 0 65536 0 11 Amd64 0;
    (21666 13) (21679 0) 250 64 0 65536 0 11 Amd64 0;
    (21679 13) (21692 0) 250 80 0 81920 0 11 Amd64 0;
    (21692 13) (21705 0) 250 96 0 98304 0 11 Amd64 0;
    (21705 13) (21718 0) 250 16 0 131072 0 11 Amd64 0;
    (21718 14) (21732 0) 250 32 0 131072 0 11 Amd64 0;
    (21732 13) (21745 0) 251 2 0 2048 0 11 Amd64 0;
    (21748 13) (21761 0) 251 4 0 4096 0 11 Amd64 0;
    (21761 14) (21775 0) 251 2 0 8192 0 11 Amd64 0;
    (21775 13) (21788 0) 251 8 0 8192 0 11 Amd64 0;
    (21788 13) (21801 0) 251 2 0 16384 0 11 Amd64 0;
    (21801 14) (21815 0) 251 4 0 16384 0 11 Amd64 0;
    (21815 14) (21829 0) 251 16 0 16384 0 11 Amd64 0;
    (21829 13) (21842 0) 251 4 0 32768 0 11 Amd64 0;
    (21842 14) (21856 0) 251 8 0 32768 0 11 Amd64 0;
    (21856 14) (21870 0) 251 32 0 32768 0 11 Amd64 0;
    (21870 14) (21884 0) 251 48 0 49152 0 11 Amd64 0;
    (21884 13) (21897 0) 251 8 0 65536 0 11 Amd64 0;
    (21897 15) (21912 0) 251 16 0 65536 0 11 Amd64 0;
    (21912 14) (21926 0) 251 64 0 65536 0 11 Amd64 0;
    (21926 14) (21940 0) 251 80 0 81920 0 11 Amd64 0;
    (21940 14) (21954 0) 251 96 0 98304 0 11 Amd64 0;
    (21954 14) (21968 0) 251 16 0 131072 0 11 Amd64 0;
    (21968 15) (21983 0) 251 32 0 131072 0 11 Amd64 0;
    (21983 15) (21998 0) 251 128 0 131072 0 11 Amd64 0;
    (21998 12) (22010 0) 252 2 0 4096 0 11 Amd64 0;
    (22012 13) (22025 0) 252 2 0 8192 0 11 Amd64 0;
    (22025 12) (22037 0) 252 4 0 8192 0 11 Amd64 0;
    (22037 12) (22049 0) 252 2 0 16384 0 11 Amd64 0;
    (22049 13) (22062 0) 252 4 0 16384 0 11 Amd64 0;
    (22062 12) (22074 0) 252 8 0 16384 0 11 Amd64 0;
    (22074 12) (22086 0) 252 4 0 32768 0 11 Amd64 0;
    (22086 13) (22099 0) 252 8 0 32768 0 11 Amd64 0;
    (22099 13) (22112 0) 252 16 0 32768 0 11 Amd64 0;
    (22112 12) (22124 0) 252 8 0 65536 0 11 Amd64 0;
    (22124 14) (22138 0) 252 16 0 65536 0 11 Amd64 0;
    (22138 13) (22151 0) 252 32 0 65536 0 11 Amd64 0;
    (22151 13) (22164 0) 252 48 0 98304 0 11 Amd64 0;
    (22164 13) (22177 0) 252 16 0 131072 0 11 Amd64 0;
    (22177 14) (22191 0) 252 32 0 131072 0 11 Amd64 0;
    (22191 13) (22204 0) 252 64 0 131072 0 11 Amd64 0;
    (22204 14) (22218 0) 253 1 0 4096 0 11 Arm64 0;
    (22221 14) (22235 0) 253 2 0 8192 0 11 Arm64 0;
    (22235 14) (22249 0) 253 4 0 16384 0 11 Arm64 0;
    (22249 14) (22263 0) 253 8 0 32768 0 11 Arm64 0;
    (22263 15) (22278 0) 253 16 0 65536 0 11 Arm64 0;
    (22278 15) (22293 0) 253 32 0 131072 0 11 Arm64 0;
    (22293 14) (22307 0) 254 1 0 4096 0 11 Amd64 0;
    (22310 14) (22324 0) 254 2 0 8192 0 11 Amd64 0;
    (22324 14) (22338 0) 254 4 0 16384 0 11 Amd64 0;
    (22338 14) (22352 0) 254 8 0 32768 0 11 Amd64 0;
    (22352 15) (22367 0) 254 16 0 65536 0 11 Amd64 0;
    (22367 15) (22382 0) 254 32 0 131072 0 11 Amd64 0;
    (22382 5) (22387 0) 255 2 0 4096 0 11 Arm64 40;
    (22675 5) (22680 0) 255 4 0 8192 0 11 Arm64 80;
    (22779 5) (22784 0) 255 8 0 16384 0 11 Arm64 160;
    (22883 5) (22888 0) 255 16 0 32768 0 11 Arm64 320;
    (22987 5) (22992 0) 263 2 0 8192 0 11 Amd64 80;
    (23068 5) (23073 0) 263 4 0 16384 0 11 Amd64 160;
    (23147 5) (23152 0) 263 8 0 32768 0 11 Amd64 240;
    (23225 5) (23230 0) 263 16 0 65536 0 11 Amd64 360;
    (23304 5) (23309 0) 263 32 0 131072 0 11 Amd64 600;
    (23383 5) (23388 0) 269 1 0 2048 0 11 Amd64 40;
    (23448 5) (23453 0) 269 2 0 2048 0 11 Amd64 40;
    (23530 5) (23535 0) 269 2 0 4096 0 11 Amd64 80;
    (23592 5) (23597 0) 269 3 0 4096 0 11 Amd64 80;
    (23674 5) (23679 0) 269 4 0 8192 0 11 Amd64 160;
    (23736 5) (23741 0) 269 4 0 8192 0 11 Amd64 160;
    (23818 5) (23823 0) 269 8 0 16384 0 11 Amd64 320;
    (23880 5) (23885 0) 269 8 0 16384 0 11 Amd64 240;
    (23963 5) (23968 0) 269 12 0 24576 0 11 Amd64 480;
    (24026 5) (24031 0) 269 16 0 32768 0 11 Amd64 640;
    (24089 5) (24094 0) 269 16 0 32768 0 11 Amd64 360;
    (24171 4) (24175 0) 281 1 0 2048 0 11 Amd64 20;
    (24314 4) (24318 0) 281 2 0 4096 0 11 Amd64 40;
    (24416 4) (24420 0) 281 2 0 4096 0 11 Amd64 40;
    (24529 4) (24533 0) 281 4 0 8192 0 11 Amd64 80;
    (24631 4) (24635 0) 281 4 0 8192 0 11 Amd64 80;
    (24744 4) (24748 0) 281 8 0 16384 0 11 Amd64 160;
    (24892 4) (24896 0) 281 8 0 16384 0 11 Amd64 160;
    (24995 4) (24999 0) 281 16 0 32768 0 11 Amd64 320;
    (25098 4) (25102 0) 281 16 0 32768 0 11 Amd64 320;
    (25211 18) (25229 0) 295 1 0 512 0 11 Amd64 10;
    (25343 11) (25354 0) 295 1 0 1024 0 11 Amd64 25;
    (25354 15) (25369 0) 295 1 0 1024 0 11 Amd64 25;
    (25378 17) (25395 0) 295 1 0 1024 0 11 Amd64 25;
    (25406 22) (25428 0) 295 1 0 1024 0 11 Amd64 35;
    (25428 11) (25439 0) 295 1 0 2048 0 11 Amd64 50;
    (25439 15) (25454 0) 295 1 0 2048 0 11 Amd64 50;
    (25454 17) (25471 0) 295 1 0 2048 0 11 Amd64 50;
    (25471 22) (25493 0) 295 1 0 2048 0 11 Amd64 70;
    (25493 11) (25504 0) 295 2 0 2048 0 11 Amd64 60;
    (25504 15) (25519 0) 295 2 0 2048 0 11 Amd64 60;
    (25519 17) (25536 0) 295 2 0 2048 0 11 Amd64 60;
    (25536 22) (25558 0) 295 2 0 2048 0 11 Amd64 90;
    (25558 11) (25569 0) 295 2 0 4096 0 11 Amd64 80;
    (25569 15) (25584 0) 295 2 0 4096 0 11 Amd64 80;
    (25584 17) (25601 0) 295 2 0 4096 0 11 Amd64 80;
    (25601 23) (25624 0) 295 2 0 4096 0 11 Amd64 120;
    (25624 15) (25639 0) 295 2 0 8192 0 11 Amd64 100;
    (25639 23) (25662 0) 295 2 0 8192 0 11 Amd64 160;
    (25662 11) (25673 0) 295 4 0 8192 0 11 Amd64 160;
    (25673 15) (25688 0) 295 4 0 8192 0 11 Amd64 160;
    (25688 17) (25705 0) 295 4 0 8192 0 11 Amd64 160;
    (25705 23) (25728 0) 295 4 0 8192 0 11 Amd64 240;
    (25728 16) (25744 0) 295 4 0 16384 0 11 Amd64 200;
    (25744 24) (25768 0) 295 4 0 16384 0 11 Amd64 320;
    (25768 12) (25780 0) 295 8 0 16384 0 11 Amd64 320;
    (25780 16) (25796 0) 295 8 0 16384 0 11 Amd64 320;
    (25796 18) (25814 0) 295 8 0 16384 0 11 Amd64 320;
    (25814 24) (25838 0) 295 8 0 16384 0 11 Amd64 480;
    (25838 16) (25854 0) 295 8 0 32768 0 11 Amd64 400;
    (25854 24) (25878 0) 295 8 0 32768 0 11 Amd64 640;
    (25878 3) (25881 0) 301 2 0 4096 0 11 Amd64 25;
    (25907 12) (25919 0) 301 2 0 4096 0 11 Amd64 50;
    (25939 3) (25942 0) 301 4 0 8192 0 11 Amd64 50;
    (25942 12) (25954 0) 301 4 0 8192 0 11 Amd64 100;
    (25954 9) (25963 0) 301 4 0 8192 0 11 Amd64 50;
    (25976 18) (25994 0) 301 4 0 8192 0 11 Amd64 100;
    (25994 3) (25997 0) 301 8 0 16384 0 11 Amd64 100;
    (25997 13) (26010 0) 301 8 0 16384 0 11 Amd64 200;
    (26010 9) (26019 0) 301 8 0 16384 0 11 Amd64 100;
    (26019 19) (26038 0) 301 8 0 16384 0 11 Amd64 200;
    (26038 4) (26042 0) 301 16 0 32768 0 11 Amd64 200;
    (26042 14) (26056 0) 301 16 0 32768 0 11 Amd64 400;
    (26056 10) (26066 0) 301 16 0 32768 0 11 Amd64 200;
    (26066 20) (26086 0) 301 16 0 32768 0 11 Amd64 400;
    (26086 4) (26090 0) 301 32 0 65536 0 11 Amd64 400;
    (26090 14) (26104 0) 301 32 0 65536 0 11 Amd64 800;
    (26104 10) (26114 0) 301 32 0 65536 0 11 Amd64 400;
    (26114 20) (26134 0) 301 32 0 65536 0 11 Amd64 800;
    (26134 4) (26138 0) 301 48 0 98304 0 11 Amd64 600;
    (26138 14) (26152 0) 301 48 0 98304 0 11 Amd64 1200;
    (26152 10) (26162 0) 301 48 0 98304 0 11 Amd64 600;
    (26162 20) (26182 0) 301 48 0 98304 0 11 Amd64 1200;
    (26182 10) (26192 0) 301 60 0 122880 0 11 Amd64 750;
    (26192 21) (26213 0) 301 60 0 122880 0 11 Amd64 1500;
    (26213 11) (26224 0) 212 2 0 8192 0 11 Amd64 25;
    (26239 12) (26251 0) 212 2 0 8192 0 11 Amd64 50;
    (26273 17) (26290 0) 212 2 0 8192 0 11 Amd64 30;
    (26321 18) (26339 0) 212 2 0 8192 0 11 Amd64 60;
    (26377 12) (26389 0) 212 4 0 16384 0 11 Amd64 50;
    (26389 13) (26402 0) 212 4 0 16384 0 11 Amd64 100;
    (26402 18) (26420 0) 212 4 0 16384 0 11 Amd64 60;
    (26420 19) (26439 0) 212 4 0 16384 0 11 Amd64 120;
    (26439 12) (26451 0) 212 8 0 32768 0 11 Amd64 100;
    (26451 13) (26464 0) 212 8 0 32768 0 11 Amd64 200;
    (26464 18) (26482 0) 212 8 0 32768 0 11 Amd64 120;
    (26482 19) (26501 0) 212 8 0 32768 0 11 Amd64 240;
    (26501 13) (26514 0) 212 16 0 65536 0 11 Amd64 200;
    (26514 14) (26528 0) 212 16 0 65536 0 11 Amd64 400;
    (26528 19) (26547 0) 212 16 0 65536 0 11 Amd64 240;
    (26547 20) (26567 0) 212 16 0 65536 0 11 Amd64 480;
    (26567 14) (26581 0) 212 32 0 131072 0 11 Amd64 400;
    (26581 15) (26596 0) 212 32 0 131072 0 11 Amd64 800;
    (26596 20) (26616 0) 212 32 0 131072 0 11 Amd64 480;
    (26616 21) (26637 0) 212 32 0 131072 0 11 Amd64 960;
    (26637 12) (26649 0) 309 2 0 16384 0 11 Amd64 50;
    (26681 18) (26699 0) 309 2 0 16384 0 11 Amd64 50;
    (26723 13) (26736 0) 309 2 0 16384 0 11 Amd64 150;
    (26759 19) (26778 0) 309 2 0 16384 0 11 Amd64 150;
    (26809 13) (26822 0) 309 2 0 16384 0 11 Amd64 300;
    (26845 12) (26857 0) 309 4 0 32768 0 11 Amd64 100;
    (26857 18) (26875 0) 309 4 0 32768 0 11 Amd64 100;
    (26875 13) (26888 0) 309 4 0 32768 0 11 Amd64 300;
    (26888 19) (26907 0) 309 4 0 32768 0 11 Amd64 300;
    (26907 13) (26920 0) 309 4 0 32768 0 11 Amd64 600;
    (26920 12) (26932 0) 309 8 0 65536 0 11 Amd64 200;
    (26932 18) (26950 0) 309 8 0 65536 0 11 Amd64 200;
    (26950 13) (26963 0) 309 8 0 65536 0 11 Amd64 600;
    (26963 19) (26982 0) 309 8 0 65536 0 11 Amd64 600;
    (26982 13) (26995 0) 309 8 0 65536 0 11 Amd64 1200;
    (26995 14) (27009 0) 309 16 0 131072 0 11 Amd64 400;
    (27009 20) (27029 0) 309 16 0 131072 0 11 Amd64 400;
    (27029 15) (27044 0) 309 16 0 131072 0 11 Amd64 1200;
    (27044 21) (27065 0) 309 16 0 131072 0 11 Amd64 1200;
    (27065 15) (27080 0) 309 16 0 131072 0 11 Amd64 2400;
    (27080 13) (27093 0) 315 2 0 16384 0 11 Amd64 300;
    (27127 19) (27146 0) 315 2 0 16384 0 11 Amd64 300;
    (27171 22) (27193 0) 315 2 0 16384 0 11 Amd64 450;
    (27227 16) (27243 0) 315 2 0 16384 0 11 Amd64 450;
    (27269 13) (27282 0) 315 4 0 32768 0 11 Amd64 600;
    (27282 19) (27301 0) 315 4 0 32768 0 11 Amd64 600;
    (27301 22) (27323 0) 315 4 0 32768 0 11 Amd64 900;
    (27323 16) (27339 0) 315 4 0 32768 0 11 Amd64 900;
    (27339 13) (27352 0) 315 8 0 65536 0 11 Amd64 1200;
    (27352 19) (27371 0) 315 8 0 65536 0 11 Amd64 1200;
    (27371 22) (27393 0) 315 8 0 65536 0 11 Amd64 1800;
    (27393 16) (27409 0) 315 8 0 65536 0 11 Amd64 1800;
    (27409 15) (27424 0) 315 16 0 131072 0 11 Amd64 2400;
    (27424 21) (27445 0) 315 16 0 131072 0 11 Amd64 2400;
    (27445 24) (27469 0) 315 16 0 131072 0 11 Amd64 3600;
    (27469 18) (27487 0) 315 16 0 131072 0 11 Amd64 3600;
    (27487 14) (27501 13) 320 2 0 4096 0 11 Amd64 80;
    (27727 14) (27741 13) 320 4 0 8192 0 11 Amd64 160;
    (27754 14) (27768 14) 320 8 0 16384 0 11 Amd64 320;
    (27782 15) (27797 14) 320 16 0 32768 0 11 Amd64 640;
    (27811 15) (27826 14) 320 32 0 65536 0 11 Amd64 1280;
    (27840 15) (27855 14) 320 48 0 98304 0 11 Amd64 1920;
    (27869 15) (27884 15) 320 50 0 131072 0 11 Amd64 2500;
    (27899 12) (27911 11) 323 2 0 24576 0 11 Amd64 20;
    (27929 12) (27941 11) 323 2 0 49152 0 11 Amd64 40;
    (27952 12) (27964 11) 323 4 0 92160 0 11 Amd64 90;
    (27975 11) (27986 10) 324 1 0 1024 0 11 Amd64 25;
    (28002 12) (28014 11) 325 2 0 4096 0 11 Amd64 80;
    (28032 12) (28044 11) 325 4 0 8192 0 11 Amd64 160;
    (28055 12) (28067 12) 325 8 0 16384 0 11 Amd64 320;
    (28079 13) (28092 12) 325 16 0 32768 0 11 Amd64 640;
    (28104 13) (28117 12) 325 32 0 65536 0 11 Amd64 1280;
    (28129 13) (28142 12) 325 48 0 98304 0 11 Amd64 1920;
    (28154 13) (28167 13) 325 50 0 131072 0 11 Amd64 2500;
    (28180 13) (28193 10) 326 1 0 2048 0 11 Amd64 50;
    (28211 13) (28224 10) 326 2 0 4096 0 11 Amd64 80;
    (28234 13) (28247 10) 326 4 0 8192 0 11 Amd64 160;
    (28257 13) (28270 11) 326 6 0 16384 0 11 Amd64 320;
    (28281 13) (28294 11) 326 8 0 32768 0 11 Amd64 640;
    (28305 14) (28319 11) 326 16 0 65536 0 11 Amd64 1280;
    (28330 14) (28344 11) 326 20 0 98304 0 11 Amd64 1920;
    (28355 14) (28369 12) 326 24 0 131072 0 11 Amd64 2560;
    (28396 17) (28413 0) 328 1 0 512 0 11 Amd64 10;
    (28563 15) (28578 0) 328 1 0 512 0 11 Amd64 10;
    (28587 12) (28599 0) 328 1 0 512 0 11 Amd64 10;
    (28599 10) (28609 0) 328 1 0 1024 0 11 Amd64 25;
    (28609 10) (28619 0) 328 1 0 2048 0 11 Amd64 55;
    (28619 10) (28629 0) 328 2 0 2048 0 11 Amd64 65;
    (28629 10) (28639 0) 328 2 0 4096 0 11 Amd64 80;
    (28639 10) (28649 0) 328 4 0 8192 0 11 Amd64 160;
    (28649 11) (28660 0) 328 6 0 16384 0 11 Amd64 320;
    (28660 11) (28671 0) 328 8 0 32768 0 11 Amd64 640;
    (28671 12) (28683 0) 328 16 0 65536 0 11 Amd64 1280;
    (28683 12) (28695 0) 328 24 0 98304 0 11 Amd64 1600;
    (28695 10) (28705 0) 333 1 0 1024 0 11 Amd64 32;
    (28708 10) (28718 0) 333 1 0 2048 0 11 Amd64 64;
    (28718 10) (28728 0) 333 2 0 2048 0 11 Amd64 80;
    (28728 10) (28738 0) 333 2 0 4096 0 11 Amd64 128;
    (28738 10) (28748 0) 333 3 0 8192 0 11 Amd64 256;
    (28748 11) (28759 0) 333 4 0 16384 0 11 Amd64 384;
    (28759 11) (28770 0) 333 6 0 24576 0 11 Amd64 448;
    (28770 11) (28781 0) 333 8 0 32768 0 11 Amd64 512;
    (28781 12) (28793 0) 333 12 0 49152 0 11 Amd64 768;
    (28793 12) (28805 0) 333 16 0 59392 0 11 Amd64 1024;
    (28805 14) (28819 0) 334 1 0 1024 0 11 Amd64 25;
    (28822 16) (28838 0) 334 1 0 1024 0 11 Amd64 25;
    (28838 14) (28852 0) 334 1 0 2048 0 11 Amd64 50;
    (28852 16) (28868 0) 334 1 0 2048 0 11 Amd64 50;
    (28868 14) (28882 0) 334 2 0 2048 0 11 Amd64 60;
    (28882 16) (28898 0) 334 2 0 2048 0 11 Amd64 60;
    (28898 14) (28912 0) 334 2 0 4096 0 11 Amd64 100;
    (28912 16) (28928 0) 334 2 0 4096 0 11 Amd64 100;
    (28928 14) (28942 0) 334 4 0 8192 0 11 Amd64 180;
    (28942 16) (28958 0) 334 4 0 8192 0 11 Amd64 180;
    (28958 15) (28973 0) 334 4 0 12288 0 11 Amd64 260;
    (28973 17) (28990 0) 334 4 0 12288 0 11 Amd64 260;
    (28990 15) (29005 0) 334 8 0 16384 0 11 Amd64 350;
    (29005 17) (29022 0) 334 8 0 16384 0 11 Amd64 350;
    (29022 16) (29038 0) 334 12 0 24576 0 11 Amd64 500;
    (29038 18) (29056 0) 334 12 0 24576 0 11 Amd64 500;
    (29056 20) (29076 0) 335 1 0 2048 0 11 Amd64 25;
    (29079 20) (29099 0) 335 1 0 4096 0 11 Amd64 30;
    (29099 20) (29119 0) 335 2 0 4096 0 11 Amd64 50;
    (29119 20) (29139 0) 335 2 0 4096 0 11 Amd64 75;
    (29139 20) (29159 0) 335 1 0 8192 0 11 Amd64 50;
    (29159 20) (29179 0) 335 2 0 8192 0 11 Amd64 50;
    (29179 21) (29200 0) 335 1 0 8192 0 11 Amd64 150;
    (29200 20) (29220 0) 335 4 0 8192 0 11 Amd64 75;
    (29220 21) (29241 0) 335 4 0 8192 0 11 Amd64 150;
    (29241 22) (29263 0) 335 2 0 16384 0 11 Amd64 100;
    (29263 22) (29285 0) 335 2 0 16384 0 11 Amd64 200;
    (29285 21) (29306 0) 335 4 0 16384 0 11 Amd64 80;
    (29306 22) (29328 0) 335 8 0 16384 0 11 Amd64 150;
    (29328 22) (29350 0) 335 8 0 32768 0 11 Amd64 160;
    (29350 14) (29364 0) 328 1 0 1024 0 11 Amd64 25;
    (29388 14) (29402 0) 328 1 0 2048 0 11 Amd64 55;
    (29402 14) (29416 0) 328 2 0 2048 0 11 Amd64 65;
    (29416 14) (29430 0) 328 2 0 4096 0 11 Amd64 80;
    (29430 14) (29444 0) 328 4 0 8192 0 11 Amd64 160;
    (29444 15) (29459 0) 328 6 0 16384 0 11 Amd64 320;
    (29459 15) (29474 0) 328 8 0 32768 0 11 Amd64 640;
    (29474 16) (29490 0) 328 16 0 65536 0 11 Amd64 1280;
    (29490 16) (29506 0) 328 24 0 98304 0 11 Amd64 1600;
    (29506 14) (29520 0) 333 1 0 1024 0 11 Amd64 32;
    (29520 14) (29534 0) 333 1 0 2048 0 11 Amd64 64;
    (29534 14) (29548 0) 333 2 0 2048 0 11 Amd64 80;
    (29548 14) (29562 0) 333 2 0 4096 0 11 Amd64 128;
    (29562 14) (29576 0) 333 3 0 8192 0 11 Amd64 256;
    (29576 15) (29591 0) 333 4 0 16384 0 11 Amd64 384;
    (29591 15) (29606 0) 333 6 0 24576 0 11 Amd64 448;
    (29606 15) (29621 0) 333 8 0 32768 0 11 Amd64 512;
    (29621 16) (29637 0) 333 12 0 49152 0 11 Amd64 768;
    (29637 16) (29653 0) 333 16 0 59392 0 11 Amd64 1024;
    (29653 18) (29671 0) 334 1 0 1024 0 11 Amd64 25;
    (29671 20) (29691 0) 334 1 0 1024 0 11 Amd64 25;
    (29691 18) (29709 0) 334 1 0 2048 0 11 Amd64 50;
    (29709 20) (29729 0) 334 1 0 2048 0 11 Amd64 50;
    (29729 18) (29747 0) 334 2 0 2048 0 11 Amd64 60;
    (29747 20) (29767 0) 334 2 0 2048 0 11 Amd64 60;
    (29767 18) (29785 0) 334 2 0 4096 0 11 Amd64 100;
    (29785 20) (29805 0) 334 2 0 4096 0 11 Amd64 100;
    (29805 18) (29823 0) 334 4 0 8192 0 11 Amd64 180;
    (29823 20) (29843 0) 334 4 0 8192 0 11 Amd64 180;
    (29843 19) (29862 0) 334 4 0 12288 0 11 Amd64 260;
    (29862 21) (29883 0) 334 4 0 12288 0 11 Amd64 260;
    (29883 19) (29902 0) 334 8 0 16384 0 11 Amd64 350;
    (29902 21) (29923 0) 334 8 0 16384 0 11 Amd64 350;
    (29923 20) (29943 0) 334 12 0 24576 0 11 Amd64 500;
    (29943 22) (29965 0) 334 12 0 24576 0 11 Amd64 500;
    (29965 24) (29989 0) 335 1 0 2048 0 11 Amd64 25;
    (29989 24) (30013 0) 335 1 0 4096 0 11 Amd64 30;
    (30013 24) (30037 0) 335 2 0 4096 0 11 Amd64 50;
    (30037 24) (30061 0) 335 2 0 4096 0 11 Amd64 75;
    (30061 24) (30085 0) 335 1 0 8192 0 11 Amd64 50;
    (30085 24) (30109 0) 335 2 0 8192 0 11 Amd64 50;
    (30109 25) (30134 0) 335 1 0 8192 0 11 Amd64 150;
    (30134 24) (30158 0) 335 4 0 8192 0 11 Amd64 75;
    (30158 25) (30183 0) 335 4 0 8192 0 11 Amd64 150;
    (30183 26) (30209 0) 335 2 0 16384 0 11 Amd64 100;
    (30209 25) (30234 0) 335 4 0 16384 0 11 Amd64 80;
    (30234 26) (30260 0) 335 8 0 16384 0 11 Amd64 150;
    (30260 26) (30286 0) 335 8 0 32768 0 11 Amd64 160;
    (30286 13) (30299 0) 337 2 0 4096 0 11 Arm64 0;
    (30484 13) (30497 0) 337 2 0 8192 0 11 Arm64 0;
    (30497 13) (30510 0) 337 4 0 8192 0 11 Arm64 0;
    (30510 14) (30524 0) 337 4 0 16384 0 11 Arm64 0;
    (30524 14) (30538 0) 337 8 0 16384 0 11 Arm64 0;
    (30538 14) (30552 0) 337 8 0 32768 0 11 Arm64 0;
    (30552 15) (30567 0) 337 16 0 32768 0 11 Arm64 0;
    (30567 15) (30582 0) 337 16 0 65536 0 11 Arm64 0;
    (30582 13) (30595 0) 341 2 0 4096 0 11 Amd64 0;
    (30601 13) (30614 0) 341 2 0 8192 0 11 Amd64 0;
    (30614 13) (30627 0) 341 4 0 8192 0 11 Amd64 0;
    (30627 14) (30641 0) 341 4 0 16384 0 11 Amd64 0;
    (30641 14) (30655 0) 341 8 0 16384 0 11 Amd64 0;
    (30655 14) (30669 0) 341 8 0 32768 0 11 Amd64 0;
    (30669 15) (30684 0) 341 16 0 32768 0 11 Amd64 0;
    (30684 15) (30699 0) 341 16 0 65536 0 11 Amd64 0;
    (30699 15) (30714 0) 342 2 0 4096 0 11 Amd64 0;
    (30722 15) (30737 0) 342 4 0 8192 0 11 Amd64 0;
    (30784 16) (30800 0) 342 8 0 16384 0 11 Amd64 0;
    (30800 17) (30817 0) 342 16 0 32768 0 11 Amd64 0;
    (30866 17) (30883 0) 342 32 0 65536 0 11 Amd64 0;
    (30883 17) (30900 0) 342 48 0 98304 0 11 Amd64 0;
    (30900 18) (30918 0) 342 64 0 131072 0 11 Amd64 0;
    (30918 6) (30924 0) 345 2 0 2048 0 11 Amd64 0;
    (30928 6) (30934 0) 345 3 0 4096 0 11 Amd64 0;
    (30934 6) (30940 0) 345 4 0 8192 0 11 Amd64 0;
    (30940 7) (30947 0) 345 4 0 12288 0 11 Amd64 0;
    (30947 6) (30953 0) 346 4 0 16384 0 11 Amd64 0;
    (30956 5) (30961 0) 346 8 0 32768 0 11 Amd64 0;
    (30961 5) (30966 0) 346 16 0 65536 0 11 Amd64 0;
    (30966 5) (30971 0) 346 32 0 131072 0 11 Amd64 0;
    (30971 15) (30986 0) 347 2 0 16384 0 11 Amd64 0;
    (30993 15) (31008 0) 347 4 0 32768 0 11 Amd64 0;
    (31008 15) (31023 0) 347 8 0 65536 0 11 Amd64 0;
    (31023 17) (31040 0) 347 16 0 131072 0 11 Amd64 0;
    (31040 10) (31050 0) 348 1 0 2048 0 11 Amd64 0;
    (31055 10) (31065 0) 348 2 0 4096 0 11 Amd64 0;
    (31065 11) (31076 0) 348 4 0 8192 0 11 Amd64 0;
    (31076 13) (31089 0) 349 2 0 4096 0 11 Amd64 0;
    (31093 9) (31102 0) 349 2 0 4096 0 11 Amd64 0;
    (31102 10) (31112 0) 349 2 0 8192 0 11 Amd64 0;
    (31112 13) (31125 0) 349 4 0 8192 0 11 Amd64 0;
    (31125 9) (31134 0) 349 4 0 8192 0 11 Amd64 0;
    (31134 10) (31144 0) 349 4 0 8192 0 11 Amd64 0;
    (31144 14) (31158 0) 349 2 0 16384 0 11 Amd64 0;
    (31158 11) (31169 0) 349 4 0 16384 0 11 Amd64 0;
    (31169 14) (31183 0) 349 8 0 16384 0 11 Amd64 0;
    (31183 14) (31197 0) 349 4 0 32768 0 11 Amd64 0;
    (31197 11) (31208 0) 349 8 0 32768 0 11 Amd64 0;
    (31208 15) (31223 0) 349 16 0 32768 0 11 Amd64 0;
    (31223 14) (31237 0) 349 8 0 65536 0 11 Amd64 0;
    (31237 12) (31249 0) 349 16 0 65536 0 11 Amd64 0;
    (31249 15) (31264 0) 349 32 0 65536 0 11 Amd64 0;
    (31264 15) (31279 0) 349 48 0 98304 0 11 Amd64 0;
    (31279 16) (31295 0) 349 16 0 131072 0 11 Amd64 0;
    (31295 13) (31308 0) 349 32 0 131072 0 11 Amd64 0;
    (31308 16) (31324 0) 349 64 0 131072 0 11 Amd64 0;
    (31324 8) (31332 0) 350 2 0 8192 0 11 Amd64 0;
    (31336 7) (31343 0) 350 4 0 16384 0 11 Amd64 0;
    (31343 6) (31349 0) 350 8 0 32768 0 11 Amd64 0;
    (31349 6) (31355 0) 350 16 0 65536 0 11 Amd64 0;
    (31355 6) (31361 0) 350 32 0 131072 0 11 Amd64 0;
    (31361 16) (31377 0) 351 2 0 8192 0 11 Arm64 0;
    (31386 17) (31403 0) 351 4 0 16384 0 11 Arm64 0;
    (31403 17) (31420 0) 351 8 0 32768 0 11 Arm64 0;
    (31420 18) (31438 0) 351 16 0 65536 0 11 Arm64 0;
    (31438 19) (31457 0) 351 32 0 131072 0 11 Arm64 0;
    (31457 16) (31473 0) 352 2 0 8192 0 11 Amd64 0;
    (31482 17) (31499 0) 352 4 0 16384 0 11 Amd64 0;
    (31499 17) (31516 0) 352 8 0 32768 0 11 Amd64 0;
    (31516 18) (31534 0) 352 16 0 65536 0 11 Amd64 0;
    (31534 19) (31553 0) 352 32 0 131072 0 11 Amd64 0;
    (31553 11) (31564 0) 353 1 0 1024 0 11 Amd64 0;
    (31573 4) (31577 0) 354 2 0 7168 0 11 Amd64 50;
    (31720 5) (31725 0) 354 4 0 15360 0 11 Amd64 100;
    (31725 5) (31730 0) 354 8 0 30720 0 11 Amd64 200;
    (31730 5) (31735 0) 354 16 0 61440 0 11 Amd64 400;
    (31735 6) (31741 0) 354 32 0 122880 0 11 Amd64 400;
    (31741 4) (31745 0) 358 2 0 8192 0 11 Amd64 50;
    (31760 5) (31765 0) 358 4 0 16384 0 11 Amd64 100;
    (31765 5) (31770 0) 358 8 0 32768 0 11 Amd64 200;
    (31770 5) (31775 0) 358 16 0 65536 0 11 Amd64 400;
    (31775 6) (31781 0) 358 32 0 131072 0 11 Amd64 400;
    (31781 5) (31786 0) 359 4 0 32768 0 11 Amd64 1920;
    (31801 5) (31806 0) 359 8 0 65536 0 11 Amd64 1920;
    (31806 5) (31811 0) 359 16 0 131072 0 11 Amd64 1920;
    (31811 4) (31815 0) 360 2 0 7168 0 11 Amd64 50;
    (31830 5) (31835 0) 360 4 0 15360 0 11 Amd64 100;
    (31835 5) (31840 0) 360 8 0 30720 0 11 Amd64 200;
    (31840 5) (31845 0) 360 16 0 61440 0 11 Amd64 400;
    (31845 6) (31851 0) 360 32 0 122880 0 11 Amd64 400;
    (31851 4) (31855 0) 361 2 0 4096 0 11 Amd64 50;
    (31870 4) (31874 0) 361 4 0 8192 0 11 Amd64 100;
    (31874 5) (31879 0) 361 8 0 16384 0 11 Amd64 200;
    (31879 5) (31884 0) 361 16 0 32768 0 11 Amd64 400;
    (31884 5) (31889 0) 361 32 0 65536 0 11 Amd64 400;
    (31889 6) (31895 0) 361 64 0 131072 0 11 Amd64 400;
    (31895 4) (31899 0) 362 1 0 2048 0 11 Amd64 25;
    (31914 4) (31918 0) 362 2 0 4096 0 11 Amd64 50;
    (31918 4) (31922 0) 362 4 0 8192 0 11 Amd64 50;
    (31922 5) (31927 0) 363 8 0 46080 0 11 Amd64 1900;
    (31942 5) (31947 0) 363 16 0 92160 0 11 Amd64 3800;
    (31947 5) (31952 0) 364 2 0 15360 0 11 Amd64 50;
    (31967 5) (31972 0) 364 2 0 30720 0 11 Amd64 50;
    (31972 5) (31977 0) 364 4 0 61440 0 11 Amd64 100;
    (31977 6) (31983 0) 364 8 0 122880 0 11 Amd64 200;
    (31983 5) (31988 0) 365 2 0 16384 0 11 Amd64 50;
    (32003 5) (32008 0) 365 4 0 32768 0 11 Amd64 100;
    (32008 5) (32013 0) 365 8 0 65536 0 11 Amd64 200;
    (32013 6) (32019 0) 365 16 0 131072 0 11 Amd64 400;
    (32019 8) (32027 0) 366 15 0 46080 0 11 Amd64 300;
    (32042 8) (32050 0) 366 30 0 92160 0 11 Amd64 500;
    (32050 5) (32055 15) 367 4 0 8192 0 11 Amd64 75;
    (32229 12) (32241 12) 371 4 0 8192 0 11 Amd64 75;
    (32395 12) (32407 12) 371 6 0 12288 0 11 Amd64 100;
    (32419 12) (32431 12) 371 8 0 24576 0 11 Amd64 200;
    (32443 12) (32455 12) 371 12 0 49152 0 11 Amd64 250;
    (32467 12) (32479 12) 371 16 0 65536 0 11 Amd64 300;
    (32491 12) (32503 12) 371 18 0 98304 0 11 Amd64 350;
    (32515 7) (32522 37) 375 0 0 1024 0 11 Amd64 15;
    (32627 7) (32634 37) 375 0 0 2048 0 11 Amd64 30;
    (32671 7) (32678 37) 375 0 0 4096 0 11 Amd64 60;
    (32715 22) (32737 28) 377 2 0 1024 0 11 Amd64 0;
    (32946 24) (32970 22) 377 2 0 12288 0 11 Arm64 0;
    (33113 24) (33137 19) 383 4 0 24576 0 11 Arm64 0;
    (33349 23) (33372 11) 387 0 0 2048 0 11 Any 0;
    (33571 23) (33594 11) 387 0 0 4096 0 11 Any 0;
    (33646 24) (33670 12) 387 0 0 8192 0 11 Any 0;
    (33724 24) (33748 12) 387 0 0 16384 0 11 Any 0;
    (33802 24) (33826 12) 387 0 0 32768 0 11 Any 0;
    (33880 9) (33889 3) 394 0 0 1024 0 11 Any 0;
    (33934 9) (33943 3) 394 0 0 2048 0 11 Any 0;
    (33946 9) (33955 3) 394 0 0 4096 0 11 Any 0;
    (33958 9) (33967 3) 394 0 0 8192 0 11 Any 0;
    (33970 10) (33980 4) 394 0 0 16384 0 11 Any 0;
    (33984 10) (33994 4) 394 0 0 32768 0 11 Any 0;
    (33998 21) (34019 10) 396 4 0 512 0 11 Arm64 0;
    (34155 16) (34171 4) 396 4 0 1024 0 11 Arm64 0;
    (34175 19) (34194 8) 396 4 0 1024 0 11 Arm64 0;
    (34202 18) (34220 8) 396 4 0 1024 0 11 Arm64 0;
    (34228 19) (34247 8) 396 4 0 2048 0 11 Arm64 0;
    (34255 18) (34273 8) 396 4 0 2048 0 11 Arm64 0;
    (34281 19) (34300 13) 396 4 0 4096 0 11 Arm64 0;
    (34313 18) (34331 8) 396 4 0 4096 0 11 Arm64 0;
    (34339 19) (34358 8) 396 4 0 8192 0 11 Arm64 0;
    (34366 18) (34384 13) 396 4 0 8192 0 11 Arm64 0;
    (34397 19) (34416 9) 396 4 0 16384 0 11 Arm64 0;
];

#[rustfmt::skip]
pub(super) static OFFERS: [Offer; 4528] = offers![
    // aws us-east-1
    0 25500 _ 2 3 false 5 4;
    1 51000 _ 2 3 false 5 4;
    2 102000 _ 2 3 false 5 4;
    3 204000 _ 2 3 false 5 4;
    4 408000 _ 2 3 false 5 4;
    5 408000 _ 2 3 false 5 6;
    6 130000 _ 2 3 false 5 4;
    7 520000 _ 2 3 false 5 4;
    8 105000 _ 2 3 false 5 4;
    9 210000 _ 2 3 false 5 4;
    10 420000 _ 2 3 false 5 4;
    11 840000 _ 2 3 false 5 4;
    12 1680000 _ 2 3 false 5 4;
    13 100000 _ 2 3 false 5 11;
    14 199000 _ 2 3 false 5 11;
    15 398000 _ 2 3 false 5 11;
    16 796000 _ 2 3 false 5 11;
    17 1591000 _ 2 3 false 5 11;
    18 85000 _ 2 3 false 5 11;
    19 170000 _ 2 3 false 5 11;
    20 340000 _ 2 3 false 5 11;
    21 680000 _ 2 3 false 5 11;
    22 1530000 _ 2 3 false 5 11;
    23 2040000 _ 2 3 false 5 11;
    24 3060000 _ 2 3 false 5 11;
    25 4080000 _ 2 3 false 5 11;
    26 4080000 _ 2 3 false 5 13;
    27 77000 _ 2 3 false 5 11;
    28 154000 _ 2 3 false 5 11;
    29 308000 _ 2 3 false 5 11;
    30 616000 _ 2 3 false 5 11;
    31 1232000 _ 2 3 false 5 11;
    32 1848000 _ 2 3 false 5 11;
    33 2464000 _ 2 3 false 5 11;
    34 3696000 _ 2 3 false 5 11;
    35 86000 _ 2 3 false 5 11;
    36 172000 _ 2 3 false 5 11;
    37 344000 _ 2 3 false 5 11;
    38 688000 _ 2 3 false 5 11;
    39 1376000 _ 2 3 false 5 11;
    40 2064000 _ 2 3 false 5 11;
    41 2752000 _ 2 3 false 5 11;
    42 4128000 _ 2 3 false 5 11;
    43 96000 _ 2 3 false 5 11;
    44 192000 _ 2 3 false 5 11;
    45 384000 _ 2 3 false 5 11;
    46 768000 _ 2 3 false 5 11;
    47 1728000 _ 2 3 false 5 11;
    48 2304000 _ 2 3 false 5 11;
    49 3456000 _ 2 3 false 5 11;
    50 4608000 _ 2 3 false 5 11;
    51 4608000 _ 2 3 false 5 13;
    52 108000 _ 2 3 false 5 11;
    53 216000 _ 2 3 false 5 11;
    54 432000 _ 2 3 false 5 11;
    55 864000 _ 2 3 false 5 11;
    56 1944000 _ 2 3 false 5 11;
    57 3888000 _ 2 3 false 5 11;
    58 3888000 _ 2 3 false 5 13;
    59 76500 _ 2 3 false 5 11;
    60 153000 _ 2 3 false 5 11;
    61 306000 _ 2 3 false 5 11;
    62 612000 _ 2 3 false 5 11;
    63 1224000 _ 2 3 false 5 11;
    64 1836000 _ 2 3 false 5 11;
    65 2448000 _ 2 3 false 5 11;
    66 3672000 _ 2 3 false 5 11;
    67 4896000 _ 2 3 false 5 11;
    68 7344000 _ 2 3 false 5 11;
    69 7344000 _ 2 3 false 5 13;
    70 34000 _ 2 3 false 5 11;
    71 68000 _ 2 3 false 5 11;
    72 136000 _ 2 3 false 5 11;
    73 272000 _ 2 3 false 5 11;
    74 544000 _ 2 3 false 5 11;
    75 1088000 _ 2 3 false 5 11;
    76 1632000 _ 2 3 false 5 11;
    77 2176000 _ 2 3 false 5 11;
    78 2306600 _ 2 3 false 5 13;
    79 38400 _ 2 3 false 5 11;
    80 76800 _ 2 3 false 5 11;
    81 153600 _ 2 3 false 5 11;
    82 307200 _ 2 3 false 5 11;
    83 614400 _ 2 3 false 5 11;
    84 1228800 _ 2 3 false 5 11;
    85 1843200 _ 2 3 false 5 11;
    86 2457600 _ 2 3 false 5 11;
    87 2605100 _ 2 3 false 5 13;
    88 43200 _ 2 3 false 5 11;
    89 86400 _ 2 3 false 5 11;
    90 172800 _ 2 3 false 5 11;
    91 345600 _ 2 3 false 5 11;
    92 691200 _ 2 3 false 5 11;
    93 1382400 _ 2 3 false 5 11;
    94 2073600 _ 2 3 false 5 11;
    95 2764800 _ 2 3 false 5 11;
    96 85000 _ 2 3 false 5 11;
    97 170000 _ 2 3 false 5 11;
    98 340000 _ 2 3 false 5 11;
    99 680000 _ 2 3 false 5 11;
    100 1360000 _ 2 3 false 5 11;
    101 2040000 _ 2 3 false 5 11;
    102 2720000 _ 2 3 false 5 11;
    103 4080000 _ 2 3 false 5 11;
    104 5440000 _ 2 3 false 5 11;
    105 5440000 _ 2 3 false 5 13;
    106 100800 _ 2 3 false 5 11;
    107 201600 _ 2 3 false 5 11;
    108 403200 _ 2 3 false 5 11;
    109 806400 _ 2 3 false 5 11;
    110 1612800 _ 2 3 false 5 11;
    111 2419200 _ 2 3 false 5 11;
    112 3225600 _ 2 3 false 5 11;
    113 4838400 _ 2 3 false 5 11;
    114 6451200 _ 2 3 false 5 11;
    115 6451200 _ 2 3 false 5 13;
    116 113400 _ 2 3 false 5 11;
    117 226800 _ 2 3 false 5 11;
    118 453600 _ 2 3 false 5 11;
    119 907200 _ 2 3 false 5 11;
    120 1814400 _ 2 3 false 5 11;
    121 2721600 _ 2 3 false 5 11;
    122 3628800 _ 2 3 false 5 11;
    123 5443200 _ 2 3 false 5 11;
    124 7257600 _ 2 3 false 5 11;
    125 7257600 _ 2 3 false 5 13;
    126 51320 _ 2 3 false 5 11;
    127 102640 _ 2 3 false 5 11;
    128 205280 _ 2 3 false 5 11;
    129 410560 _ 2 3 false 5 11;
    130 821120 _ 2 3 false 5 11;
    131 1642240 _ 2 3 false 5 11;
    132 2463360 _ 2 3 false 5 11;
    133 3284480 _ 2 3 false 5 11;
    134 4926720 _ 2 3 false 5 11;
    135 6568960 _ 2 3 false 5 11;
    136 9853440 _ 2 3 false 5 11;
    137 9853440 _ 2 3 false 5 13;
    138 36300 _ 2 3 false 5 11;
    139 72500 _ 2 3 false 5 11;
    140 145000 _ 2 3 false 5 11;
    141 290000 _ 2 3 false 5 11;
    142 580000 _ 2 3 false 5 11;
    143 1160000 _ 2 3 false 5 11;
    144 1740000 _ 2 3 false 5 11;
    145 2320000 _ 2 3 false 5 11;
    146 2320000 _ 2 3 false 5 13;
    147 45400 _ 2 3 false 5 11;
    148 90700 _ 2 3 false 5 11;
    149 181400 _ 2 3 false 5 11;
    150 362900 _ 2 3 false 5 11;
    151 725800 _ 2 3 false 5 11;
    152 1451500 _ 2 3 false 5 11;
    153 2177300 _ 2 3 false 5 11;
    154 2903000 _ 2 3 false 5 11;
    155 2903000 _ 2 3 false 5 13;
    156 62400 _ 2 3 false 5 11;
    157 124800 _ 2 3 false 5 11;
    158 249600 _ 2 3 false 5 11;
    159 499200 _ 2 3 false 5 11;
    160 998400 _ 2 3 false 5 11;
    161 1996800 _ 2 3 false 5 11;
    162 2995200 _ 2 3 false 5 11;
    163 3993600 _ 2 3 false 5 11;
    164 3993600 _ 2 3 false 5 13;
    165 89250 _ 2 3 false 5 11;
    166 178500 _ 2 3 false 5 11;
    167 357000 _ 2 3 false 5 11;
    168 714000 _ 2 3 false 5 11;
    169 1428000 _ 2 3 false 5 11;
    170 2142000 _ 2 3 false 5 11;
    171 2856000 _ 2 3 false 5 11;
    172 4284000 _ 2 3 false 5 11;
    173 4712400 _ 2 3 false 5 13;
    174 8568000 _ 2 3 false 5 11;
    175 8568000 _ 2 3 false 5 13;
    176 84790 _ 2 3 false 5 11;
    177 169580 _ 2 3 false 5 11;
    178 339150 _ 2 3 false 5 11;
    179 678300 _ 2 3 false 5 11;
    180 1356600 _ 2 3 false 5 11;
    181 2034900 _ 2 3 false 5 11;
    182 2713200 _ 2 3 false 5 11;
    183 53890 _ 2 3 false 5 11;
    184 107770 _ 2 3 false 5 11;
    185 215540 _ 2 3 false 5 11;
    186 431080 _ 2 3 false 5 11;
    187 862160 _ 2 3 false 5 11;
    188 1724320 _ 2 3 false 5 11;
    189 2586480 _ 2 3 false 5 11;
    190 3448640 _ 2 3 false 5 11;
    191 5172960 _ 2 3 false 5 11;
    192 5690260 _ 2 3 false 5 13;
    193 10345920 _ 2 3 false 5 11;
    194 10345920 _ 2 3 false 5 13;
    195 39880 _ 2 3 false 5 11;
    196 79760 _ 2 3 false 5 11;
    197 159520 _ 2 3 false 5 11;
    198 319040 _ 2 3 false 5 11;
    199 638080 _ 2 3 false 5 11;
    200 1276160 _ 2 3 false 5 11;
    201 1914240 _ 2 3 false 5 11;
    202 2552320 _ 2 3 false 5 11;
    203 3828480 _ 2 3 false 5 11;
    204 4211330 _ 2 3 false 5 13;
    205 7656960 _ 2 3 false 5 11;
    206 7656960 _ 2 3 false 5 13;
    207 59250 _ 2 3 false 5 11;
    208 118500 _ 2 3 false 5 11;
    209 237000 _ 2 3 false 5 11;
    210 474000 _ 2 3 false 5 11;
    211 948000 _ 2 3 false 5 11;
    212 1896000 _ 2 3 false 5 11;
    213 2844000 _ 2 3 false 5 11;
    214 3792000 _ 2 3 false 5 11;
    215 5688000 _ 2 3 false 5 11;
    216 6029280 _ 2 3 false 5 13;
    217 11376000 _ 2 3 false 5 11;
    218 11376000 _ 2 3 false 5 13;
    219 48990 _ 2 3 false 5 11;
    220 97980 _ 2 3 false 5 11;
    221 195960 _ 2 3 false 5 11;
    222 391920 _ 2 3 false 5 11;
    223 783840 _ 2 3 false 5 11;
    224 1567680 _ 2 3 false 5 11;
    225 2351520 _ 2 3 false 5 11;
    226 3135360 _ 2 3 false 5 11;
    227 4703040 _ 2 3 false 5 11;
    228 5173340 _ 2 3 false 5 13;
    229 9406080 _ 2 3 false 5 11;
    230 9406080 _ 2 3 false 5 13;
    231 59300 _ 2 3 false 5 11;
    232 118500 _ 2 3 false 5 11;
    233 237000 _ 2 3 false 5 11;
    234 474000 _ 2 3 false 5 11;
    235 948000 _ 2 3 false 5 11;
    236 1896000 _ 2 3 false 5 11;
    237 2844000 _ 2 3 false 5 11;
    238 3792000 _ 2 3 false 5 11;
    239 5688000 _ 2 3 false 5 11;
    240 6029300 _ 2 3 false 5 13;
    241 11376000 _ 2 3 false 5 11;
    242 11376000 _ 2 3 false 5 13;
    243 93710 _ 2 3 false 5 11;
    244 187420 _ 2 3 false 5 11;
    245 374840 _ 2 3 false 5 11;
    246 749680 _ 2 3 false 5 11;
    247 1499360 _ 2 3 false 5 11;
    248 2249040 _ 2 3 false 5 11;
    249 2998720 _ 2 3 false 5 11;
    250 4498080 _ 2 3 false 5 11;
    251 5997440 _ 2 3 false 5 11;
    252 8996160 _ 2 3 false 5 11;
    253 9895780 _ 2 3 false 5 13;
    254 17992320 _ 2 3 false 5 11;
    255 17992320 _ 2 3 false 5 13;
    256 89020 _ 2 3 false 5 11;
    257 178040 _ 2 3 false 5 11;
    258 356080 _ 2 3 false 5 11;
    259 712160 _ 2 3 false 5 11;
    260 1424320 _ 2 3 false 5 11;
    261 2136480 _ 2 3 false 5 11;
    262 2848640 _ 2 3 false 5 11;
    263 136080 _ 2 3 false 5 11;
    264 272160 _ 2 3 false 5 11;
    265 544320 _ 2 3 false 5 11;
    266 1088640 _ 2 3 false 5 11;
    267 2177280 _ 2 3 false 5 11;
    268 3265920 _ 2 3 false 5 11;
    269 4354560 _ 2 3 false 5 11;
    270 6531840 _ 2 3 false 5 11;
    271 8709120 _ 2 3 false 5 11;
    272 13063680 _ 2 3 false 5 11;
    273 14370050 _ 2 3 false 5 13;
    274 26127360 _ 2 3 false 5 11;
    275 26127360 _ 2 3 false 5 13;
    276 110880 _ 2 3 false 5 11;
    277 221760 _ 2 3 false 5 11;
    278 443520 _ 2 3 false 5 11;
    279 887040 _ 2 3 false 5 11;
    280 1774080 _ 2 3 false 5 11;
    281 2661120 _ 2 3 false 5 11;
    282 3548160 _ 2 3 false 5 11;
    283 5322240 _ 2 3 false 5 11;
    284 7096320 _ 2 3 false 5 11;
    285 10644480 _ 2 3 false 5 11;
    286 11708930 _ 2 3 false 5 13;
    287 21288960 _ 2 3 false 5 11;
    288 21288960 _ 2 3 false 5 13;
    289 136080 _ 2 3 false 5 11;
    290 272160 _ 2 3 false 5 11;
    291 544320 _ 2 3 false 5 11;
    292 1088640 _ 2 3 false 5 11;
    293 2177280 _ 2 3 false 5 11;
    294 3265920 _ 2 3 false 5 11;
    295 4354560 _ 2 3 false 5 11;
    296 6531840 _ 2 3 false 5 11;
    297 8709120 _ 2 3 false 5 11;
    298 13063680 _ 2 3 false 5 11;
    299 14370050 _ 2 3 false 5 13;
    300 26127360 _ 2 3 false 5 11;
    301 26127360 _ 2 3 false 5 13;
    302 170100 _ 2 3 false 5 11;
    303 340200 _ 2 3 false 5 11;
    304 680400 _ 2 3 false 5 11;
    305 1360800 _ 2 3 false 5 11;
    306 2721600 _ 2 3 false 5 11;
    307 4082400 _ 2 3 false 5 11;
    308 43470 _ 2 3 false 5 11;
    309 86940 _ 2 3 false 5 11;
    310 173880 _ 2 3 false 5 11;
    311 347760 _ 2 3 false 5 11;
    312 695520 _ 2 3 false 5 11;
    313 1391040 _ 2 3 false 5 11;
    314 2086560 _ 2 3 false 5 11;
    315 2782080 _ 2 3 false 5 11;
    316 4173120 _ 2 3 false 5 11;
    317 8346240 _ 2 3 false 5 11;
    318 9180860 _ 2 3 false 5 13;
    319 53400 _ 2 3 false 5 11;
    320 106800 _ 2 3 false 5 11;
    321 213600 _ 2 3 false 5 11;
    322 427200 _ 2 3 false 5 11;
    323 854400 _ 2 3 false 5 11;
    324 1708800 _ 2 3 false 5 11;
    325 2563200 _ 2 3 false 5 11;
    326 3417600 _ 2 3 false 5 11;
    327 5126400 _ 2 3 false 5 11;
    328 10252800 _ 2 3 false 5 11;
    329 11278080 _ 2 3 false 5 13;
    330 3500000 _ 2 3 false 48 4;
    331 690000 _ 2 3 false 5 4;
    332 1380000 _ 2 3 false 5 4;
    333 2760000 _ 2 3 false 5 4;
    334 5520000 _ 2 3 false 5 4;
    335 499000 _ 2 3 false 5 11;
    336 999000 _ 2 3 false 5 11;
    337 1998000 _ 2 3 false 5 11;
    338 3995520 _ 2 3 false 5 11;
    339 526000 _ 2 3 false 5 11;
    340 1051000 _ 2 3 false 5 11;
    341 2103000 _ 2 3 false 5 11;
    342 3154000 _ 2 3 false 5 11;
    343 4205760 _ 2 3 false 5 11;
    344 6308640 _ 2 3 false 5 11;
    345 13109040 _ 2 3 false 5 53;
    346 1650000 _ 2 3 false 5 11;
    347 3300000 _ 2 3 false 5 11;
    348 13200000 _ 2 3 false 5 11;
    349 1980000 _ 2 3 false 5 11;
    350 3960000 _ 2 3 false 5 11;
    351 15840000 _ 2 3 false 5 11;
    352 650000 _ 2 3 false 48 57;
    353 2600000 _ 2 3 false 48 57;
    354 1140000 _ 2 3 false 48 59;
    355 2280000 _ 2 3 false 48 59;
    356 4560000 _ 2 3 false 48 59;
    357 750000 _ 2 3 false 48 59;
    358 378530 _ 2 3 false 5 62;
    359 541170 _ 2 3 false 5 62;
    360 867000 _ 2 3 false 5 62;
    361 1734000 _ 2 3 false 5 63;
    362 3468000 _ 2 3 false 5 64;
    363 526000 _ 2 3 false 5 62;
    364 752000 _ 2 3 false 5 62;
    365 1204000 _ 2 3 false 5 62;
    366 2176000 _ 2 3 false 5 62;
    367 3912000 _ 2 3 false 5 64;
    368 4352000 _ 2 3 false 5 62;
    369 7824000 _ 2 3 false 5 66;
    370 1006000 _ 2 3 false 5 62;
    371 1212000 _ 2 3 false 5 62;
    372 1624000 _ 2 3 false 5 62;
    373 2448000 _ 2 3 false 5 62;
    374 5672000 _ 2 3 false 5 64;
    375 4096000 _ 2 3 false 5 62;
    376 8144000 _ 2 3 false 5 64;
    377 16288000 _ 2 3 false 5 53;
    378 420000 _ 2 3 false 5 62;
    379 556000 _ 2 3 false 5 62;
    380 828000 _ 2 3 false 5 62;
    381 1372000 _ 2 3 false 5 62;
    382 2744000 _ 2 3 false 5 63;
    383 2744000 _ 2 3 false 5 69;
    384 804800 _ 2 3 false 5 62;
    385 977600 _ 2 3 false 5 62;
    386 1323200 _ 2 3 false 5 62;
    387 2014400 _ 2 3 false 5 62;
    388 4601600 _ 2 3 false 5 64;
    389 3396800 _ 2 3 false 5 62;
    390 6675200 _ 2 3 false 5 64;
    391 13350400 _ 2 3 false 5 53;
    392 1861000 _ 2 3 false 5 62;
    393 2242080 _ 2 3 false 5 62;
    394 3004240 _ 2 3 false 5 62;
    395 4528560 _ 2 3 false 5 62;
    396 10492640 _ 2 3 false 5 64;
    397 7577190 _ 2 3 false 5 62;
    398 15065590 _ 2 3 false 5 64;
    399 30131180 _ 2 3 false 5 53;
    400 202000 _ 2 3 false 5 11;
    401 237500 _ 2 3 false 5 11;
    402 475000 _ 2 3 false 5 11;
    403 950000 _ 2 3 false 5 11;
    404 2520000 _ 2 3 false 5 62;
    405 3042080 _ 2 3 false 5 62;
    406 4086240 _ 2 3 false 5 62;
    407 7128320 _ 2 3 false 5 63;
    408 14256640 _ 2 3 false 5 64;
    409 28513280 _ 2 3 false 5 53;
    410 3363120 _ 2 3 false 5 62;
    411 3998160 _ 2 3 false 5 62;
    412 5268240 _ 2 3 false 5 62;
    413 8286080 _ 2 3 false 5 63;
    414 16572160 _ 2 3 false 5 64;
    415 33144320 _ 2 3 false 5 53;
    416 1539200 _ 2 3 false 5 62;
    417 2446400 _ 2 3 false 5 62;
    418 1066000 _ 2 3 false 5 11;
    419 468000 _ 2 3 false 5 11;
    420 936000 _ 2 3 false 5 11;
    421 1872000 _ 2 3 false 5 11;
    422 3744000 _ 2 3 false 5 11;
    423 1683200 _ 2 3 false 5 11;
    424 1683200 _ 2 3 false 5 11;
    425 1683200 _ 2 3 false 5 11;
    426 853000 _ 2 3 false 5 4;
    427 1705000 _ 2 3 false 5 4;
    428 3410000 _ 2 3 false 5 4;
    429 6820000 _ 2 3 false 5 4;
    430 156000 _ 2 3 false 5 11;
    431 312000 _ 2 3 false 5 11;
    432 624000 _ 2 3 false 5 11;
    433 1248000 _ 2 3 false 5 11;
    434 2496000 _ 2 3 false 5 11;
    435 4992000 _ 2 3 false 5 11;
    436 4992000 _ 2 3 false 48 13;
    437 226000 _ 2 3 false 5 11;
    438 452000 _ 2 3 false 5 11;
    439 904000 _ 2 3 false 5 11;
    440 1356000 _ 2 3 false 5 11;
    441 2712000 _ 2 3 false 5 11;
    442 5424000 _ 2 3 false 5 11;
    443 10848000 _ 2 3 false 5 11;
    444 10848000 _ 2 3 false 5 13;
    445 154440 _ 2 3 false 5 11;
    446 308880 _ 2 3 false 5 11;
    447 617760 _ 2 3 false 5 11;
    448 1235520 _ 2 3 false 5 11;
    449 2471040 _ 2 3 false 5 11;
    450 4942080 _ 2 3 false 5 11;
    451 172000 _ 2 3 false 5 11;
    452 343000 _ 2 3 false 5 11;
    453 686000 _ 2 3 false 5 11;
    454 1373000 _ 2 3 false 5 11;
    455 2746000 _ 2 3 false 5 11;
    456 4118000 _ 2 3 false 5 11;
    457 5491000 _ 2 3 false 5 11;
    458 8236800 _ 2 3 false 5 11;
    459 10982000 _ 2 3 false 5 13;
    460 10982400 _ 2 3 false 5 11;
    461 188800 _ 2 3 false 5 11;
    462 377500 _ 2 3 false 5 11;
    463 755000 _ 2 3 false 5 11;
    464 1510100 _ 2 3 false 5 11;
    465 3020200 _ 2 3 false 5 11;
    466 4530200 _ 2 3 false 5 11;
    467 6040300 _ 2 3 false 5 11;
    468 9060500 _ 2 3 false 5 11;
    469 9620400 _ 2 3 false 5 13;
    470 18121000 _ 2 3 false 5 11;
    471 19240800 _ 2 3 false 5 13;
    472 259900 _ 2 3 false 5 11;
    473 519800 _ 2 3 false 5 11;
    474 1039600 _ 2 3 false 5 11;
    475 1559400 _ 2 3 false 5 11;
    476 3118800 _ 2 3 false 5 11;
    477 6237600 _ 2 3 false 5 11;
    478 9356400 _ 2 3 false 5 11;
    479 12475200 _ 2 3 false 5 11;
    480 13284400 _ 2 3 false 5 13;
    481 24950400 _ 2 3 false 5 11;
    482 26568700 _ 2 3 false 5 13;
    483 171600 _ 2 3 false 5 11;
    484 343200 _ 2 3 false 5 11;
    485 686400 _ 2 3 false 5 11;
    486 1372800 _ 2 3 false 5 11;
    487 2745600 _ 2 3 false 5 11;
    488 4118400 _ 2 3 false 5 11;
    489 5491200 _ 2 3 false 5 11;
    490 8236800 _ 2 3 false 5 11;
    491 9060480 _ 2 3 false 5 13;
    492 16473600 _ 2 3 false 5 11;
    493 18120960 _ 2 3 false 5 13;
    494 237300 _ 2 3 false 5 11;
    495 474600 _ 2 3 false 5 11;
    496 949200 _ 2 3 false 5 11;
    497 1423800 _ 2 3 false 5 11;
    498 2847600 _ 2 3 false 5 11;
    499 5695200 _ 2 3 false 5 11;
    500 8542800 _ 2 3 false 5 11;
    501 11390400 _ 2 3 false 5 11;
    502 12131300 _ 2 3 false 5 13;
    503 22780800 _ 2 3 false 5 11;
    504 24262600 _ 2 3 false 5 13;
    505 181900 _ 2 3 false 5 11;
    506 363790 _ 2 3 false 5 11;
    507 727580 _ 2 3 false 5 11;
    508 1455170 _ 2 3 false 5 11;
    509 2910340 _ 2 3 false 5 11;
    510 5820670 _ 2 3 false 5 11;
    511 228000 _ 2 3 false 5 11;
    512 362000 _ 2 3 false 5 11;
    513 1180000 _ 2 3 false 5 11;
    514 4721000 _ 2 3 false 5 11;
    515 758200 _ 2 3 false 5 11;
    516 1967860 _ 2 3 false 5 11;
    517 6490630 _ 2 3 false 5 11;
    518 12981270 _ 2 3 false 5 11;
    519 144080 _ 2 3 false 5 11;
    520 288150 _ 2 3 false 5 11;
    521 576300 _ 2 3 false 5 11;
    522 1152600 _ 2 3 false 5 11;
    523 2305200 _ 2 3 false 5 11;
    524 4610400 _ 2 3 false 5 11;
    525 44000 _ 2 3 false 5 4;
    526 87000 _ 2 3 false 5 4;
    527 175000 _ 2 3 false 5 4;
    528 350000 _ 2 3 false 5 4;
    529 245000 _ 2 3 false 5 4;
    530 490000 _ 2 3 false 5 4;
    531 980000 _ 2 3 false 5 4;
    532 67000 _ 2 3 false 5 4;
    533 133000 _ 2 3 false 5 4;
    534 266000 _ 2 3 false 5 4;
    535 532000 _ 2 3 false 5 4;
    536 100000 _ 2 3 false 5 11;
    537 200000 _ 2 3 false 5 11;
    538 400000 _ 2 3 false 5 11;
    539 800000 _ 2 3 false 5 11;
    540 2000000 _ 2 3 false 5 11;
    541 3200000 _ 2 3 false 5 11;
    542 96000 _ 2 3 false 5 11;
    543 192000 _ 2 3 false 5 11;
    544 384000 _ 2 3 false 5 11;
    545 768000 _ 2 3 false 5 11;
    546 1536000 _ 2 3 false 5 11;
    547 2304000 _ 2 3 false 5 11;
    548 3072000 _ 2 3 false 5 11;
    549 4608000 _ 2 3 false 5 11;
    550 4608000 _ 2 3 false 5 13;
    551 86000 _ 2 3 false 5 11;
    552 172000 _ 2 3 false 5 11;
    553 344000 _ 2 3 false 5 11;
    554 688000 _ 2 3 false 5 11;
    555 1376000 _ 2 3 false 5 11;
    556 2064000 _ 2 3 false 5 11;
    557 2752000 _ 2 3 false 5 11;
    558 4128000 _ 2 3 false 5 11;
    559 103000 _ 2 3 false 5 11;
    560 206000 _ 2 3 false 5 11;
    561 412000 _ 2 3 false 5 11;
    562 824000 _ 2 3 false 5 11;
    563 1648000 _ 2 3 false 5 11;
    564 2472000 _ 2 3 false 5 11;
    565 3296000 _ 2 3 false 5 11;
    566 4944000 _ 2 3 false 5 11;
    567 113000 _ 2 3 false 5 11;
    568 226000 _ 2 3 false 5 11;
    569 452000 _ 2 3 false 5 11;
    570 904000 _ 2 3 false 5 11;
    571 1808000 _ 2 3 false 5 11;
    572 2712000 _ 2 3 false 5 11;
    573 3616000 _ 2 3 false 5 11;
    574 5424000 _ 2 3 false 5 11;
    575 5424000 _ 2 3 false 5 13;
    576 136000 _ 2 3 false 5 11;
    577 272000 _ 2 3 false 5 11;
    578 544000 _ 2 3 false 5 11;
    579 1088000 _ 2 3 false 5 11;
    580 2176000 _ 2 3 false 5 11;
    581 3264000 _ 2 3 false 5 11;
    582 4352000 _ 2 3 false 5 11;
    583 6528000 _ 2 3 false 5 11;
    584 6528000 _ 2 3 false 5 13;
    585 119000 _ 2 3 false 5 11;
    586 238000 _ 2 3 false 5 11;
    587 476000 _ 2 3 false 5 11;
    588 952000 _ 2 3 false 5 11;
    589 1904000 _ 2 3 false 5 11;
    590 2856000 _ 2 3 false 5 11;
    591 3808000 _ 2 3 false 5 11;
    592 5712000 _ 2 3 false 5 11;
    593 5712000 _ 2 3 false 5 13;
    594 165200 _ 2 3 false 5 11;
    595 330300 _ 2 3 false 5 11;
    596 660700 _ 2 3 false 5 11;
    597 991000 _ 2 3 false 5 11;
    598 1982000 _ 2 3 false 5 11;
    599 3964100 _ 2 3 false 5 11;
    600 4360500 _ 2 3 false 5 13;
    601 86400 _ 2 3 false 5 11;
    602 172800 _ 2 3 false 5 11;
    603 345600 _ 2 3 false 5 11;
    604 691200 _ 2 3 false 5 11;
    605 1382400 _ 2 3 false 5 11;
    606 2073600 _ 2 3 false 5 11;
    607 2764800 _ 2 3 false 5 11;
    608 4147200 _ 2 3 false 5 11;
    609 5529600 _ 2 3 false 5 11;
    610 8294400 _ 2 3 false 5 11;
    611 8294400 _ 2 3 false 5 13;
    612 38500 _ 2 3 false 5 11;
    613 77000 _ 2 3 false 5 11;
    614 154000 _ 2 3 false 5 11;
    615 308000 _ 2 3 false 5 11;
    616 616000 _ 2 3 false 5 11;
    617 1232000 _ 2 3 false 5 11;
    618 1848000 _ 2 3 false 5 11;
    619 2464000 _ 2 3 false 5 11;
    620 2611200 _ 2 3 false 5 13;
    621 45200 _ 2 3 false 5 11;
    622 90400 _ 2 3 false 5 11;
    623 180800 _ 2 3 false 5 11;
    624 361600 _ 2 3 false 5 11;
    625 723200 _ 2 3 false 5 11;
    626 1446400 _ 2 3 false 5 11;
    627 2169600 _ 2 3 false 5 11;
    628 2892800 _ 2 3 false 5 11;
    629 3066400 _ 2 3 false 5 13;
    630 96000 _ 2 3 false 5 11;
    631 192000 _ 2 3 false 5 11;
    632 384000 _ 2 3 false 5 11;
    633 768000 _ 2 3 false 5 11;
    634 1536000 _ 2 3 false 5 11;
    635 2304000 _ 2 3 false 5 11;
    636 3072000 _ 2 3 false 5 11;
    637 4608000 _ 2 3 false 5 11;
    638 6144000 _ 2 3 false 5 11;
    639 6144000 _ 2 3 false 5 13;
    640 118650 _ 2 3 false 5 11;
    641 237300 _ 2 3 false 5 11;
    642 474600 _ 2 3 false 5 11;
    643 949200 _ 2 3 false 5 11;
    644 1898400 _ 2 3 false 5 11;
    645 2847600 _ 2 3 false 5 11;
    646 3796800 _ 2 3 false 5 11;
    647 5695200 _ 2 3 false 5 11;
    648 7593600 _ 2 3 false 5 11;
    649 7593600 _ 2 3 false 5 13;
    650 159120 _ 2 3 false 5 11;
    651 318240 _ 2 3 false 5 11;
    652 636480 _ 2 3 false 5 11;
    653 1272960 _ 2 3 false 5 11;
    654 2545920 _ 2 3 false 5 11;
    655 3818880 _ 2 3 false 5 11;
    656 5091840 _ 2 3 false 5 11;
    657 7637760 _ 2 3 false 5 11;
    658 10183680 _ 2 3 false 5 11;
    659 10183680 _ 2 3 false 5 13;
    660 139230 _ 2 3 false 5 11;
    661 278460 _ 2 3 false 5 11;
    662 556920 _ 2 3 false 5 11;
    663 1113840 _ 2 3 false 5 11;
    664 2227680 _ 2 3 false 5 11;
    665 3341520 _ 2 3 false 5 11;
    666 4455360 _ 2 3 false 5 11;
    667 6683040 _ 2 3 false 5 11;
    668 8910720 _ 2 3 false 5 11;
    669 8910720 _ 2 3 false 5 13;
    670 57960 _ 2 3 false 5 11;
    671 115920 _ 2 3 false 5 11;
    672 231840 _ 2 3 false 5 11;
    673 463680 _ 2 3 false 5 11;
    674 927360 _ 2 3 false 5 11;
    675 1854720 _ 2 3 false 5 11;
    676 2782080 _ 2 3 false 5 11;
    677 3709440 _ 2 3 false 5 11;
    678 5564160 _ 2 3 false 5 11;
    679 7418880 _ 2 3 false 5 11;
    680 11128320 _ 2 3 false 5 11;
    681 11128320 _ 2 3 false 5 13;
    682 40800 _ 2 3 false 5 11;
    683 81600 _ 2 3 false 5 11;
    684 163200 _ 2 3 false 5 11;
    685 326400 _ 2 3 false 5 11;
    686 652800 _ 2 3 false 5 11;
    687 1305600 _ 2 3 false 5 11;
    688 1958400 _ 2 3 false 5 11;
    689 2611200 _ 2 3 false 5 11;
    690 2611200 _ 2 3 false 5 13;
    691 53400 _ 2 3 false 5 11;
    692 106800 _ 2 3 false 5 11;
    693 213600 _ 2 3 false 5 11;
    694 427100 _ 2 3 false 5 11;
    695 854300 _ 2 3 false 5 11;
    696 1708600 _ 2 3 false 5 11;
    697 2562800 _ 2 3 false 5 11;
    698 3417100 _ 2 3 false 5 11;
    699 3417100 _ 2 3 false 5 13;
    700 100800 _ 2 3 false 5 11;
    701 201600 _ 2 3 false 5 11;
    702 403200 _ 2 3 false 5 11;
    703 806400 _ 2 3 false 5 11;
    704 1612800 _ 2 3 false 5 11;
    705 2419200 _ 2 3 false 5 11;
    706 3225600 _ 2 3 false 5 11;
    707 4838400 _ 2 3 false 5 11;
    708 5322240 _ 2 3 false 5 13;
    709 9676800 _ 2 3 false 5 11;
    710 9676800 _ 2 3 false 5 13;
    711 95760 _ 2 3 false 5 11;
    712 191520 _ 2 3 false 5 11;
    713 383040 _ 2 3 false 5 11;
    714 766080 _ 2 3 false 5 11;
    715 1532160 _ 2 3 false 5 11;
    716 2298240 _ 2 3 false 5 11;
    717 3064320 _ 2 3 false 5 11;
    718 60860 _ 2 3 false 5 11;
    719 121720 _ 2 3 false 5 11;
    720 243440 _ 2 3 false 5 11;
    721 486880 _ 2 3 false 5 11;
    722 973760 _ 2 3 false 5 11;
    723 1947520 _ 2 3 false 5 11;
    724 2921280 _ 2 3 false 5 11;
    725 3895040 _ 2 3 false 5 11;
    726 5842560 _ 2 3 false 5 11;
    727 6426820 _ 2 3 false 5 13;
    728 11685120 _ 2 3 false 5 11;
    729 11685120 _ 2 3 false 5 13;
    730 103230 _ 2 3 false 5 11;
    731 206460 _ 2 3 false 5 11;
    732 412920 _ 2 3 false 5 11;
    733 1238760 _ 2 3 false 5 11;
    734 2477520 _ 2 3 false 5 11;
    735 4955040 _ 2 3 false 5 11;
    736 5450540 _ 2 3 false 5 13;
    737 9910080 _ 2 3 false 5 11;
    738 10901090 _ 2 3 false 5 13;
    739 44880 _ 2 3 false 5 11;
    740 89760 _ 2 3 false 5 11;
    741 179520 _ 2 3 false 5 11;
    742 359040 _ 2 3 false 5 11;
    743 718080 _ 2 3 false 5 11;
    744 1436160 _ 2 3 false 5 11;
    745 2154240 _ 2 3 false 5 11;
    746 2872320 _ 2 3 false 5 11;
    747 4308480 _ 2 3 false 5 11;
    748 4739330 _ 2 3 false 5 13;
    749 8616960 _ 2 3 false 5 11;
    750 8616960 _ 2 3 false 5 13;
    751 72750 _ 2 3 false 5 11;
    752 145500 _ 2 3 false 5 11;
    753 291000 _ 2 3 false 5 11;
    754 582000 _ 2 3 false 5 11;
    755 1164000 _ 2 3 false 5 11;
    756 2328000 _ 2 3 false 5 11;
    757 3492000 _ 2 3 false 5 11;
    758 4656000 _ 2 3 false 5 11;
    759 6984000 _ 2 3 false 5 11;
    760 14806080 _ 2 3 false 5 13;
    761 13968000 _ 2 3 false 5 11;
    762 13968000 _ 2 3 false 5 13;
    763 57660 _ 2 3 false 5 11;
    764 115320 _ 2 3 false 5 11;
    765 230640 _ 2 3 false 5 11;
    766 461280 _ 2 3 false 5 11;
    767 922560 _ 2 3 false 5 11;
    768 1845120 _ 2 3 false 5 11;
    769 2767680 _ 2 3 false 5 11;
    770 3690240 _ 2 3 false 5 11;
    771 5535360 _ 2 3 false 5 11;
    772 6088900 _ 2 3 false 5 13;
    773 11070720 _ 2 3 false 5 11;
    774 11070720 _ 2 3 false 5 13;
    775 72800 _ 2 3 false 5 11;
    776 145500 _ 2 3 false 5 11;
    777 291000 _ 2 3 false 5 11;
    778 582000 _ 2 3 false 5 11;
    779 1164000 _ 2 3 false 5 11;
    780 2328000 _ 2 3 false 5 11;
    781 3492000 _ 2 3 false 5 11;
    782 4656000 _ 2 3 false 5 11;
    783 6984000 _ 2 3 false 5 11;
    784 7403000 _ 2 3 false 5 13;
    785 13968000 _ 2 3 false 5 11;
    786 13968000 _ 2 3 false 5 13;
    787 105840 _ 2 3 false 5 11;
    788 211680 _ 2 3 false 5 11;
    789 423360 _ 2 3 false 5 11;
    790 846720 _ 2 3 false 5 11;
    791 1693440 _ 2 3 false 5 11;
    792 2540160 _ 2 3 false 5 11;
    793 3386880 _ 2 3 false 5 11;
    794 5080320 _ 2 3 false 5 11;
    795 6773760 _ 2 3 false 5 11;
    796 10160640 _ 2 3 false 5 11;
    797 10160640 _ 2 3 false 5 13;
    798 20321280 _ 2 3 false 5 11;
    799 20321280 _ 2 3 false 5 13;
    800 100550 _ 2 3 false 5 11;
    801 201100 _ 2 3 false 5 11;
    802 402200 _ 2 3 false 5 11;
    803 804400 _ 2 3 false 5 11;
    804 1608800 _ 2 3 false 5 11;
    805 2413200 _ 2 3 false 5 11;
    806 3217600 _ 2 3 false 5 11;
    807 167080 _ 2 3 false 5 11;
    808 334160 _ 2 3 false 5 11;
    809 668320 _ 2 3 false 5 11;
    810 1336640 _ 2 3 false 5 11;
    811 2673280 _ 2 3 false 5 11;
    812 4009920 _ 2 3 false 5 11;
    813 5346560 _ 2 3 false 5 11;
    814 8019840 _ 2 3 false 5 11;
    815 10693120 _ 2 3 false 5 11;
    816 16039680 _ 2 3 false 5 11;
    817 17643650 _ 2 3 false 5 13;
    818 32079360 _ 2 3 false 5 11;
    819 32079360 _ 2 3 false 5 13;
    820 130520 _ 2 3 false 5 11;
    821 261040 _ 2 3 false 5 11;
    822 522080 _ 2 3 false 5 11;
    823 1044160 _ 2 3 false 5 11;
    824 2088320 _ 2 3 false 5 11;
    825 3132480 _ 2 3 false 5 11;
    826 4176640 _ 2 3 false 5 11;
    827 6264960 _ 2 3 false 5 11;
    828 8353280 _ 2 3 false 5 11;
    829 12529920 _ 2 3 false 5 11;
    830 12529920 _ 2 3 false 5 13;
    831 25059840 _ 2 3 false 5 11;
    832 25059840 _ 2 3 false 5 13;
    833 190940 _ 2 3 false 5 11;
    834 381880 _ 2 3 false 5 11;
    835 763760 _ 2 3 false 5 11;
    836 1527520 _ 2 3 false 5 11;
    837 3055040 _ 2 3 false 5 11;
    838 4582560 _ 2 3 false 5 11;
    839 6110080 _ 2 3 false 5 11;
    840 9165120 _ 2 3 false 5 11;
    841 12220160 _ 2 3 false 5 11;
    842 18330240 _ 2 3 false 5 11;
    843 20163260 _ 2 3 false 5 13;
    844 36660480 _ 2 3 false 5 11;
    845 36660480 _ 2 3 false 5 13;
    846 190940 _ 2 3 false 5 11;
    847 381880 _ 2 3 false 5 11;
    848 763760 _ 2 3 false 5 11;
    849 1527520 _ 2 3 false 5 11;
    850 3055040 _ 2 3 false 5 11;
    851 4582560 _ 2 3 false 5 11;
    852 6110080 _ 2 3 false 5 11;
    853 9165120 _ 2 3 false 5 11;
    854 12220160 _ 2 3 false 5 11;
    855 18330240 _ 2 3 false 5 11;
    856 20163260 _ 2 3 false 5 13;
    857 36660480 _ 2 3 false 5 11;
    858 36660480 _ 2 3 false 5 13;
    859 167080 _ 2 3 false 5 11;
    860 334160 _ 2 3 false 5 11;
    861 668320 _ 2 3 false 5 11;
    862 1336640 _ 2 3 false 5 11;
    863 2673280 _ 2 3 false 5 11;
    864 4009920 _ 2 3 false 5 11;
    865 5346560 _ 2 3 false 5 11;
    866 8019840 _ 2 3 false 5 11;
    867 10693120 _ 2 3 false 5 11;
    868 16039680 _ 2 3 false 5 11;
    869 17643650 _ 2 3 false 5 13;
    870 32079360 _ 2 3 false 5 11;
    871 32079360 _ 2 3 false 5 13;
    872 208850 _ 2 3 false 5 11;
    873 417700 _ 2 3 false 5 11;
    874 835400 _ 2 3 false 5 11;
    875 1670800 _ 2 3 false 5 11;
    876 3341600 _ 2 3 false 5 11;
    877 5012400 _ 2 3 false 5 11;
    878 48920 _ 2 3 false 5 11;
    879 97840 _ 2 3 false 5 11;
    880 195680 _ 2 3 false 5 11;
    881 391360 _ 2 3 false 5 11;
    882 782720 _ 2 3 false 5 11;
    883 1565440 _ 2 3 false 5 11;
    884 2348160 _ 2 3 false 5 11;
    885 3130880 _ 2 3 false 5 11;
    886 4696320 _ 2 3 false 5 11;
    887 9392640 _ 2 3 false 5 11;
    888 10331900 _ 2 3 false 5 13;
    889 62850 _ 2 3 false 5 11;
    890 125700 _ 2 3 false 5 11;
    891 251400 _ 2 3 false 5 11;
    892 502800 _ 2 3 false 5 11;
    893 1005600 _ 2 3 false 5 11;
    894 2011200 _ 2 3 false 5 11;
    895 3016800 _ 2 3 false 5 11;
    896 4022400 _ 2 3 false 5 11;
    897 6033600 _ 2 3 false 5 11;
    898 12067200 _ 2 3 false 5 11;
    899 13273920 _ 2 3 false 5 13;
    900 900000 _ 2 3 false 48 59;
    901 7200000 _ 2 3 false 48 59;
    902 14400000 _ 2 3 false 48 59;
    903 3060000 _ 2 3 false 5 62;
    904 12240000 _ 2 3 false 5 64;
    905 24480000 _ 2 3 false 5 53;
    906 31212000 _ 2 3 false 5 53;
    907 21957642 _ 2 3 false 5 53;
    908 27447050 _ 2 3 false 5 53;
    909 6880000 _ 2 3 false 5 62;
    910 55040000 _ 2 3 false 5 53;
    911 63296000 _ 2 3 false 5 53;
    912 113932800 _ 2 3 false 5 53;
    913 142416000 _ 2 3 false 5 53;
    914 166000 _ 2 3 false 5 4;
    915 333000 _ 2 3 false 5 4;
    916 665000 _ 2 3 false 5 4;
    917 1330000 _ 2 3 false 5 4;
    918 2660000 _ 2 3 false 5 4;
    919 133000 _ 2 3 false 5 11;
    920 266000 _ 2 3 false 5 11;
    921 532000 _ 2 3 false 5 11;
    922 1064000 _ 2 3 false 5 11;
    923 2128000 _ 2 3 false 5 11;
    924 4256000 _ 2 3 false 5 11;
    925 126000 _ 2 3 false 5 11;
    926 252000 _ 2 3 false 5 11;
    927 504000 _ 2 3 false 5 11;
    928 1008000 _ 2 3 false 5 11;
    929 2016000 _ 2 3 false 5 11;
    930 3024000 _ 2 3 false 5 11;
    931 4032000 _ 2 3 false 5 11;
    932 6048000 _ 2 3 false 5 11;
    933 6048000 _ 2 3 false 5 13;
    934 113000 _ 2 3 false 5 11;
    935 226000 _ 2 3 false 5 11;
    936 452000 _ 2 3 false 5 11;
    937 904000 _ 2 3 false 5 11;
    938 1808000 _ 2 3 false 5 11;
    939 2712000 _ 2 3 false 5 11;
    940 3616000 _ 2 3 false 5 11;
    941 5424000 _ 2 3 false 5 11;
    942 131000 _ 2 3 false 5 11;
    943 262000 _ 2 3 false 5 11;
    944 524000 _ 2 3 false 5 11;
    945 1048000 _ 2 3 false 5 11;
    946 2096000 _ 2 3 false 5 11;
    947 3144000 _ 2 3 false 5 11;
    948 4192000 _ 2 3 false 5 11;
    949 6288000 _ 2 3 false 5 11;
    950 149000 _ 2 3 false 5 11;
    951 298000 _ 2 3 false 5 11;
    952 596000 _ 2 3 false 5 11;
    953 1192000 _ 2 3 false 5 11;
    954 2384000 _ 2 3 false 5 11;
    955 3576000 _ 2 3 false 5 11;
    956 4768000 _ 2 3 false 5 11;
    957 7152000 _ 2 3 false 5 11;
    958 7867200 _ 2 3 false 5 13;
    959 144000 _ 2 3 false 5 11;
    960 288000 _ 2 3 false 5 11;
    961 576000 _ 2 3 false 5 11;
    962 1152000 _ 2 3 false 5 11;
    963 2304000 _ 2 3 false 5 11;
    964 3456000 _ 2 3 false 5 11;
    965 4608000 _ 2 3 false 5 11;
    966 6912000 _ 2 3 false 5 11;
    967 6912000 _ 2 3 false 5 13;
    968 167000 _ 2 3 false 5 11;
    969 334000 _ 2 3 false 5 11;
    970 668000 _ 2 3 false 5 11;
    971 1336000 _ 2 3 false 5 11;
    972 2672000 _ 2 3 false 5 11;
    973 4008000 _ 2 3 false 5 11;
    974 5344000 _ 2 3 false 5 11;
    975 8016000 _ 2 3 false 5 11;
    976 8016000 _ 2 3 false 5 13;
    977 149000 _ 2 3 false 5 11;
    978 298000 _ 2 3 false 5 11;
    979 596000 _ 2 3 false 5 11;
    980 1192000 _ 2 3 false 5 11;
    981 2384000 _ 2 3 false 5 11;
    982 3576000 _ 2 3 false 5 11;
    983 4768000 _ 2 3 false 5 11;
    984 7152000 _ 2 3 false 5 11;
    985 7152000 _ 2 3 false 5 13;
    986 113400 _ 2 3 false 5 11;
    987 226800 _ 2 3 false 5 11;
    988 453600 _ 2 3 false 5 11;
    989 907200 _ 2 3 false 5 11;
    990 1814400 _ 2 3 false 5 11;
    991 2721600 _ 2 3 false 5 11;
    992 3628800 _ 2 3 false 5 11;
    993 5443200 _ 2 3 false 5 11;
    994 7257600 _ 2 3 false 5 11;
    995 10886400 _ 2 3 false 5 11;
    996 10886400 _ 2 3 false 5 13;
    997 50400 _ 2 3 false 5 11;
    998 100800 _ 2 3 false 5 11;
    999 201600 _ 2 3 false 5 11;
    1000 403200 _ 2 3 false 5 11;
    1001 806400 _ 2 3 false 5 11;
    1002 1612800 _ 2 3 false 5 11;
    1003 2419200 _ 2 3 false 5 11;
    1004 3225600 _ 2 3 false 5 11;
    1005 3419100 _ 2 3 false 5 13;
    1006 57600 _ 2 3 false 5 11;
    1007 115200 _ 2 3 false 5 11;
    1008 230400 _ 2 3 false 5 11;
    1009 460800 _ 2 3 false 5 11;
    1010 921600 _ 2 3 false 5 11;
    1011 1843200 _ 2 3 false 5 11;
    1012 2764800 _ 2 3 false 5 11;
    1013 3686400 _ 2 3 false 5 11;
    1014 3907600 _ 2 3 false 5 13;
    1015 126000 _ 2 3 false 5 11;
    1016 252000 _ 2 3 false 5 11;
    1017 504000 _ 2 3 false 5 11;
    1018 1008000 _ 2 3 false 5 11;
    1019 2016000 _ 2 3 false 5 11;
    1020 3024000 _ 2 3 false 5 11;
    1021 4032000 _ 2 3 false 5 11;
    1022 6048000 _ 2 3 false 5 11;
    1023 8064000 _ 2 3 false 5 11;
    1024 8064000 _ 2 3 false 5 13;
    1025 151200 _ 2 3 false 5 11;
    1026 302400 _ 2 3 false 5 11;
    1027 604800 _ 2 3 false 5 11;
    1028 1209600 _ 2 3 false 5 11;
    1029 2419200 _ 2 3 false 5 11;
    1030 3628800 _ 2 3 false 5 11;
    1031 4838400 _ 2 3 false 5 11;
    1032 7257600 _ 2 3 false 5 11;
    1033 9676800 _ 2 3 false 5 11;
    1034 9676800 _ 2 3 false 5 13;
    1035 195390 _ 2 3 false 5 11;
    1036 390780 _ 2 3 false 5 11;
    1037 781560 _ 2 3 false 5 11;
    1038 1563120 _ 2 3 false 5 11;
    1039 3126240 _ 2 3 false 5 11;
    1040 4689360 _ 2 3 false 5 11;
    1041 6252480 _ 2 3 false 5 11;
    1042 9378720 _ 2 3 false 5 11;
    1043 12504960 _ 2 3 false 5 11;
    1044 12504960 _ 2 3 false 5 13;
    1045 174330 _ 2 3 false 5 11;
    1046 348660 _ 2 3 false 5 11;
    1047 697320 _ 2 3 false 5 11;
    1048 1394640 _ 2 3 false 5 11;
    1049 2789280 _ 2 3 false 5 11;
    1050 4183920 _ 2 3 false 5 11;
    1051 5578560 _ 2 3 false 5 11;
    1052 8367840 _ 2 3 false 5 11;
    1053 11157120 _ 2 3 false 5 11;
    1054 11157120 _ 2 3 false 5 13;
    1055 76080 _ 2 3 false 5 11;
    1056 152150 _ 2 3 false 5 11;
    1057 304300 _ 2 3 false 5 11;
    1058 608600 _ 2 3 false 5 11;
    1059 1217200 _ 2 3 false 5 11;
    1060 2434400 _ 2 3 false 5 11;
    1061 3651600 _ 2 3 false 5 11;
    1062 4868800 _ 2 3 false 5 11;
    1063 7303200 _ 2 3 false 5 11;
    1064 9737600 _ 2 3 false 5 11;
    1065 14606400 _ 2 3 false 5 11;
    1066 14606400 _ 2 3 false 5 13;
    1067 53600 _ 2 3 false 5 11;
    1068 107100 _ 2 3 false 5 11;
    1069 214200 _ 2 3 false 5 11;
    1070 428400 _ 2 3 false 5 11;
    1071 856800 _ 2 3 false 5 11;
    1072 1713600 _ 2 3 false 5 11;
    1073 2570400 _ 2 3 false 5 11;
    1074 3427200 _ 2 3 false 5 11;
    1075 3427200 _ 2 3 false 5 13;
    1076 68000 _ 2 3 false 5 11;
    1077 136100 _ 2 3 false 5 11;
    1078 272200 _ 2 3 false 5 11;
    1079 544300 _ 2 3 false 5 11;
    1080 1088600 _ 2 3 false 5 11;
    1081 2177300 _ 2 3 false 5 11;
    1082 3265900 _ 2 3 false 5 11;
    1083 4354600 _ 2 3 false 5 11;
    1084 4354600 _ 2 3 false 5 13;
    1085 132300 _ 2 3 false 5 11;
    1086 264600 _ 2 3 false 5 11;
    1087 529200 _ 2 3 false 5 11;
    1088 1058400 _ 2 3 false 5 11;
    1089 2116800 _ 2 3 false 5 11;
    1090 3175200 _ 2 3 false 5 11;
    1091 4233600 _ 2 3 false 5 11;
    1092 6350400 _ 2 3 false 5 11;
    1093 6985440 _ 2 3 false 5 13;
    1094 12700800 _ 2 3 false 5 11;
    1095 12700800 _ 2 3 false 5 13;
    1096 186000 _ 2 3 false 5 11;
    1097 372000 _ 2 3 false 5 11;
    1098 744000 _ 2 3 false 5 11;
    1099 1488000 _ 2 3 false 5 11;
    1100 2976000 _ 2 3 false 5 11;
    1101 4464000 _ 2 3 false 5 11;
    1102 5952000 _ 2 3 false 5 11;
    1103 6547200 _ 2 3 false 5 13;
    1104 11904000 _ 2 3 false 5 11;
    1105 13094400 _ 2 3 false 5 13;
    1106 79880 _ 2 3 false 5 11;
    1107 159760 _ 2 3 false 5 11;
    1108 319520 _ 2 3 false 5 11;
    1109 639040 _ 2 3 false 5 11;
    1110 1278080 _ 2 3 false 5 11;
    1111 2556160 _ 2 3 false 5 11;
    1112 3834240 _ 2 3 false 5 11;
    1113 5112320 _ 2 3 false 5 11;
    1114 7668480 _ 2 3 false 5 11;
    1115 8435330 _ 2 3 false 5 13;
    1116 15336960 _ 2 3 false 5 11;
    1117 15336960 _ 2 3 false 5 13;
    1118 58910 _ 2 3 false 5 11;
    1119 117820 _ 2 3 false 5 11;
    1120 235640 _ 2 3 false 5 11;
    1121 471280 _ 2 3 false 5 11;
    1122 942560 _ 2 3 false 5 11;
    1123 1885120 _ 2 3 false 5 11;
    1124 2827680 _ 2 3 false 5 11;
    1125 3770240 _ 2 3 false 5 11;
    1126 5655360 _ 2 3 false 5 11;
    1127 6220900 _ 2 3 false 5 13;
    1128 11310720 _ 2 3 false 5 11;
    1129 11310720 _ 2 3 false 5 13;
    1130 91090 _ 2 3 false 5 11;
    1131 182180 _ 2 3 false 5 11;
    1132 364360 _ 2 3 false 5 11;
    1133 728720 _ 2 3 false 5 11;
    1134 1457440 _ 2 3 false 5 11;
    1135 2914880 _ 2 3 false 5 11;
    1136 4372320 _ 2 3 false 5 11;
    1137 5829760 _ 2 3 false 5 11;
    1138 8744640 _ 2 3 false 5 11;
    1139 18538640 _ 2 3 false 5 13;
    1140 17489280 _ 2 3 false 5 11;
    1141 17489280 _ 2 3 false 5 13;
    1142 73480 _ 2 3 false 5 11;
    1143 146960 _ 2 3 false 5 11;
    1144 293920 _ 2 3 false 5 11;
    1145 587840 _ 2 3 false 5 11;
    1146 1175680 _ 2 3 false 5 11;
    1147 2351360 _ 2 3 false 5 11;
    1148 3527040 _ 2 3 false 5 11;
    1149 4702720 _ 2 3 false 5 11;
    1150 7054080 _ 2 3 false 5 11;
    1151 7759490 _ 2 3 false 5 13;
    1152 14108160 _ 2 3 false 5 11;
    1153 14108160 _ 2 3 false 5 13;
    1154 91100 _ 2 3 false 5 11;
    1155 182200 _ 2 3 false 5 11;
    1156 364400 _ 2 3 false 5 11;
    1157 728700 _ 2 3 false 5 11;
    1158 1457400 _ 2 3 false 5 11;
    1159 2914900 _ 2 3 false 5 11;
    1160 4372300 _ 2 3 false 5 11;
    1161 5829800 _ 2 3 false 5 11;
    1162 8744600 _ 2 3 false 5 11;
    1163 9269300 _ 2 3 false 5 13;
    1164 17489300 _ 2 3 false 5 11;
    1165 17489300 _ 2 3 false 5 13;
    1166 138920 _ 2 3 false 5 11;
    1167 277840 _ 2 3 false 5 11;
    1168 555680 _ 2 3 false 5 11;
    1169 1111360 _ 2 3 false 5 11;
    1170 2222720 _ 2 3 false 5 11;
    1171 3334080 _ 2 3 false 5 11;
    1172 4445440 _ 2 3 false 5 11;
    1173 6668160 _ 2 3 false 5 11;
    1174 8890880 _ 2 3 false 5 11;
    1175 13336320 _ 2 3 false 5 11;
    1176 14669950 _ 2 3 false 5 13;
    1177 26672640 _ 2 3 false 5 11;
    1178 26672640 _ 2 3 false 5 13;
    1179 131970 _ 2 3 false 5 11;
    1180 263940 _ 2 3 false 5 11;
    1181 527880 _ 2 3 false 5 11;
    1182 1055760 _ 2 3 false 5 11;
    1183 2111520 _ 2 3 false 5 11;
    1184 3167280 _ 2 3 false 5 11;
    1185 4223040 _ 2 3 false 5 11;
    1186 209200 _ 2 3 false 5 11;
    1187 418400 _ 2 3 false 5 11;
    1188 836800 _ 2 3 false 5 11;
    1189 1673600 _ 2 3 false 5 11;
    1190 3347200 _ 2 3 false 5 11;
    1191 5020800 _ 2 3 false 5 11;
    1192 6694400 _ 2 3 false 5 11;
    1193 10041600 _ 2 3 false 5 11;
    1194 13388800 _ 2 3 false 5 11;
    1195 20083200 _ 2 3 false 5 11;
    1196 22091520 _ 2 3 false 5 13;
    1197 40166400 _ 2 3 false 5 11;
    1198 40166400 _ 2 3 false 5 13;
    1199 166320 _ 2 3 false 5 11;
    1200 332640 _ 2 3 false 5 11;
    1201 665280 _ 2 3 false 5 11;
    1202 1330560 _ 2 3 false 5 11;
    1203 2661120 _ 2 3 false 5 11;
    1204 3991680 _ 2 3 false 5 11;
    1205 5322240 _ 2 3 false 5 11;
    1206 7983360 _ 2 3 false 5 11;
    1207 10644480 _ 2 3 false 5 11;
    1208 15966720 _ 2 3 false 5 11;
    1209 17563390 _ 2 3 false 5 13;
    1210 31933440 _ 2 3 false 5 11;
    1211 31933440 _ 2 3 false 5 13;
    1212 234470 _ 2 3 false 5 11;
    1213 468940 _ 2 3 false 5 11;
    1214 937880 _ 2 3 false 5 11;
    1215 1875760 _ 2 3 false 5 11;
    1216 3751520 _ 2 3 false 5 11;
    1217 5627280 _ 2 3 false 5 11;
    1218 7503040 _ 2 3 false 5 11;
    1219 11254560 _ 2 3 false 5 11;
    1220 15006080 _ 2 3 false 5 11;
    1221 22509120 _ 2 3 false 5 11;
    1222 24760030 _ 2 3 false 5 13;
    1223 45018240 _ 2 3 false 5 11;
    1224 45018240 _ 2 3 false 5 13;
    1225 234470 _ 2 3 false 5 11;
    1226 468940 _ 2 3 false 5 11;
    1227 937880 _ 2 3 false 5 11;
    1228 1875760 _ 2 3 false 5 11;
    1229 3751520 _ 2 3 false 5 11;
    1230 5627280 _ 2 3 false 5 11;
    1231 7503040 _ 2 3 false 5 11;
    1232 11254560 _ 2 3 false 5 11;
    1233 15006080 _ 2 3 false 5 11;
    1234 22509120 _ 2 3 false 5 11;
    1235 24760030 _ 2 3 false 5 13;
    1236 45018240 _ 2 3 false 5 11;
    1237 45018240 _ 2 3 false 5 13;
    1238 209200 _ 2 3 false 5 11;
    1239 418400 _ 2 3 false 5 11;
    1240 836800 _ 2 3 false 5 11;
    1241 1673600 _ 2 3 false 5 11;
    1242 3347200 _ 2 3 false 5 11;
    1243 5020800 _ 2 3 false 5 11;
    1244 6694400 _ 2 3 false 5 11;
    1245 10041600 _ 2 3 false 5 11;
    1246 13388800 _ 2 3 false 5 11;
    1247 20083200 _ 2 3 false 5 11;
    1248 22091520 _ 2 3 false 5 13;
    1249 40166400 _ 2 3 false 5 11;
    1250 40166400 _ 2 3 false 5 13;
    1251 20000 _ 2 3 false 5 4;
    1252 5800 _ 2 3 false 5 11;
    1253 11600 _ 2 3 false 5 11;
    1254 23000 _ 2 3 false 5 11;
    1255 46400 _ 2 3 false 5 11;
    1256 92800 _ 2 3 false 5 11;
    1257 185600 _ 2 3 false 5 11;
    1258 371200 _ 2 3 false 5 11;
    1259 5200 _ 2 3 false 5 11;
    1260 10400 _ 2 3 false 5 11;
    1261 20800 _ 2 3 false 5 11;
    1262 41600 _ 2 3 false 5 11;
    1263 83200 _ 2 3 false 5 11;
    1264 166400 _ 2 3 false 5 11;
    1265 332800 _ 2 3 false 5 11;
    1266 4700 _ 2 3 false 5 11;
    1267 9400 _ 2 3 false 5 11;
    1268 18800 _ 2 3 false 5 11;
    1269 37600 _ 2 3 false 5 11;
    1270 75200 _ 2 3 false 5 11;
    1271 150400 _ 2 3 false 5 11;
    1272 300800 _ 2 3 false 5 11;
    1273 4200 _ 2 3 false 5 11;
    1274 8400 _ 2 3 false 5 11;
    1275 16800 _ 2 3 false 5 11;
    1276 33600 _ 2 3 false 5 11;
    1277 67200 _ 2 3 false 5 11;
    1278 134400 _ 2 3 false 5 11;
    1279 268800 _ 2 3 false 5 11;
    1280 1343750 _ 2 3 false 5 11;
    1281 21500000 _ 2 3 false 5 11;
    1282 24780000 _ 2 3 false 5 11;
    1283 109200000 _ 2 3 false 48 11;
    1284 163800000 _ 2 3 false 48 11;
    1285 218400000 _ 2 3 false 48 11;
    1286 27300000 _ 2 3 false 5 11;
    1287 46403910 _ 2 3 false 5 11;
    1288 54600000 _ 2 3 false 5 11;
    1289 81900000 _ 2 3 false 48 11;
    1290 125581820 _ 2 3 false 5 11;
    1291 62790000 _ 2 3 false 5 11;
    1292 83720000 _ 2 3 false 5 11;
    1293 180475580 _ 2 3 false 5 11;
    1294 270731280 _ 2 3 false 5 11;
    1295 360986950 _ 2 3 false 5 11;
    1296 650000 _ 2 3 false 5 11;
    1297 1300000 _ 2 3 false 5 11;
    1298 5200000 _ 2 3 false 5 11;
    1299 6669000 _ 2 3 false 5 11;
    1300 13338000 _ 2 3 false 5 11;
    1301 834000 _ 2 3 false 5 11;
    1302 1668000 _ 2 3 false 5 11;
    1303 3336000 _ 2 3 false 5 11;
    1304 6672000 _ 2 3 false 5 11;
    1305 13344000 _ 2 3 false 5 11;
    1306 26688000 _ 2 3 false 5 11;
    1307 83500 _ 2 3 false 5 11;
    1308 167000 _ 2 3 false 5 11;
    1309 334000 _ 2 3 false 5 11;
    1310 668000 _ 2 3 false 5 11;
    1311 1336000 _ 2 3 false 5 11;
    1312 2672000 _ 2 3 false 5 11;
    1313 4008000 _ 2 3 false 5 11;
    1314 5344000 _ 2 3 false 5 11;
    1315 5878400 _ 2 3 false 5 13;
    1316 6669000 _ 2 3 false 5 11;
    1317 10003500 _ 2 3 false 5 11;
    1318 13338000 _ 2 3 false 5 11;
    1319 13338000 _ 2 3 false 5 13;
    1320 833630 _ 2 3 false 5 11;
    1321 1667250 _ 2 3 false 5 11;
    1322 3334500 _ 2 3 false 5 11;
    1323 6669000 _ 2 3 false 5 11;
    1324 13338000 _ 2 3 false 5 11;
    1325 20007000 _ 2 3 false 5 11;
    1326 26676000 _ 2 3 false 5 11;
    1327 26676000 _ 2 3 false 5 13;
    1328 1668000 _ 2 3 false 5 11;
    1329 3336000 _ 2 3 false 5 11;
    1330 5004000 _ 2 3 false 5 11;
    1331 6672000 _ 2 3 false 5 11;
    1332 10008000 _ 2 3 false 5 11;
    1333 10008000 _ 2 3 false 5 13;
    1334 97700 _ 2 3 false 5 11;
    1335 195400 _ 2 3 false 5 11;
    1336 390800 _ 2 3 false 5 11;
    1337 781600 _ 2 3 false 5 11;
    1338 1563200 _ 2 3 false 5 11;
    1339 3126400 _ 2 3 false 5 11;
    1340 4689600 _ 2 3 false 5 11;
    1341 6252800 _ 2 3 false 5 11;
    1342 9379200 _ 2 3 false 5 11;
    1343 10317120 _ 2 3 false 5 13;
    1344 18758400 _ 2 3 false 5 11;
    1345 18758400 _ 2 3 false 5 13;
    1346 218830 _ 2 3 false 5 11;
    1347 437660 _ 2 3 false 5 11;
    1348 875320 _ 2 3 false 5 11;
    1349 1750640 _ 2 3 false 5 11;
    1350 3501280 _ 2 3 false 5 11;
    1351 5251920 _ 2 3 false 5 11;
    1352 7002560 _ 2 3 false 5 11;
    1353 10503840 _ 2 3 false 5 11;
    1354 14005120 _ 2 3 false 5 11;
    1355 21007680 _ 2 3 false 5 11;
    1356 23108450 _ 2 3 false 5 13;
    1357 28010240 _ 2 3 false 5 11;
    1358 48744380 _ 2 3 false 5 11;
    1359 48744380 _ 2 3 false 5 13;
    1360 186000 _ 2 3 false 5 11;
    1361 372000 _ 2 3 false 5 11;
    1362 744000 _ 2 3 false 5 11;
    1363 1116000 _ 2 3 false 5 11;
    1364 2232000 _ 2 3 false 5 11;
    1365 4464000 _ 2 3 false 5 11;
    1366 4464000 _ 2 3 false 5 13;
    // aws us-west-2
    0 25500 _ 2 208 false 209 4;
    1 51000 _ 2 208 false 209 4;
    2 102000 _ 2 208 false 209 4;
    3 204000 _ 2 208 false 209 4;
    4 408000 _ 2 208 false 209 4;
    5 408000 _ 2 208 false 209 6;
    6 130000 _ 2 208 false 209 4;
    7 520000 _ 2 208 false 209 4;
    8 105000 _ 2 208 false 209 4;
    9 210000 _ 2 208 false 209 4;
    10 420000 _ 2 208 false 209 4;
    11 840000 _ 2 208 false 209 4;
    12 1680000 _ 2 208 false 209 4;
    13 100000 _ 2 208 false 209 11;
    14 199000 _ 2 208 false 209 11;
    15 398000 _ 2 208 false 209 11;
    16 796000 _ 2 208 false 209 11;
    17 1591000 _ 2 208 false 209 11;
    18 85000 _ 2 208 false 209 11;
    19 170000 _ 2 208 false 209 11;
    20 340000 _ 2 208 false 209 11;
    21 680000 _ 2 208 false 209 11;
    22 1530000 _ 2 208 false 209 11;
    23 2040000 _ 2 208 false 209 11;
    24 3060000 _ 2 208 false 209 11;
    25 4080000 _ 2 208 false 209 11;
    26 4080000 _ 2 208 false 209 13;
    27 77000 _ 2 208 false 209 11;
    28 154000 _ 2 208 false 209 11;
    29 308000 _ 2 208 false 209 11;
    30 616000 _ 2 208 false 209 11;
    31 1232000 _ 2 208 false 209 11;
    32 1848000 _ 2 208 false 209 11;
    33 2464000 _ 2 208 false 209 11;
    34 3696000 _ 2 208 false 209 11;
    35 86000 _ 2 208 false 209 11;
    36 172000 _ 2 208 false 209 11;
    37 344000 _ 2 208 false 209 11;
    38 688000 _ 2 208 false 209 11;
    39 1376000 _ 2 208 false 209 11;
    40 2064000 _ 2 208 false 209 11;
    41 2752000 _ 2 208 false 209 11;
    42 4128000 _ 2 208 false 209 11;
    43 96000 _ 2 208 false 209 11;
    44 192000 _ 2 208 false 209 11;
    45 384000 _ 2 208 false 209 11;
    46 768000 _ 2 208 false 209 11;
    47 1728000 _ 2 208 false 209 11;
    48 2304000 _ 2 208 false 209 11;
    49 3456000 _ 2 208 false 209 11;
    50 4608000 _ 2 208 false 209 11;
    51 4608000 _ 2 208 false 209 13;
    52 108000 _ 2 208 false 209 11;
    53 216000 _ 2 208 false 209 11;
    54 432000 _ 2 208 false 209 11;
    55 864000 _ 2 208 false 209 11;
    56 1944000 _ 2 208 false 209 11;
    57 3888000 _ 2 208 false 209 11;
    58 3888000 _ 2 208 false 209 13;
    59 76500 _ 2 208 false 209 11;
    60 153000 _ 2 208 false 209 11;
    61 306000 _ 2 208 false 209 11;
    62 612000 _ 2 208 false 209 11;
    63 1224000 _ 2 208 false 209 11;
    64 1836000 _ 2 208 false 209 11;
    65 2448000 _ 2 208 false 209 11;
    66 3672000 _ 2 208 false 209 11;
    67 4896000 _ 2 208 false 209 11;
    68 7344000 _ 2 208 false 209 11;
    69 7344000 _ 2 208 false 209 13;
    70 34000 _ 2 208 false 209 11;
    71 68000 _ 2 208 false 209 11;
    72 136000 _ 2 208 false 209 11;
    73 272000 _ 2 208 false 209 11;
    74 544000 _ 2 208 false 209 11;
    75 1088000 _ 2 208 false 209 11;
    76 1632000 _ 2 208 false 209 11;
    77 2176000 _ 2 208 false 209 11;
    78 2176000 _ 2 208 false 209 13;
    79 38400 _ 2 208 false 209 11;
    80 76800 _ 2 208 false 209 11;
    81 153600 _ 2 208 false 209 11;
    82 307200 _ 2 208 false 209 11;
    83 614400 _ 2 208 false 209 11;
    84 1228800 _ 2 208 false 209 11;
    85 1843200 _ 2 208 false 209 11;
    86 2457600 _ 2 208 false 209 11;
    87 2457600 _ 2 208 false 209 13;
    88 43200 _ 2 208 false 209 11;
    89 86400 _ 2 208 false 209 11;
    90 172800 _ 2 208 false 209 11;
    91 345600 _ 2 208 false 209 11;
    92 691200 _ 2 208 false 209 11;
    93 1382400 _ 2 208 false 209 11;
    94 2073600 _ 2 208 false 209 11;
    95 2764800 _ 2 208 false 209 11;
    96 85000 _ 2 208 false 209 11;
    97 170000 _ 2 208 false 209 11;
    98 340000 _ 2 208 false 209 11;
    99 680000 _ 2 208 false 209 11;
    100 1360000 _ 2 208 false 209 11;
    101 2040000 _ 2 208 false 209 11;
    102 2720000 _ 2 208 false 209 11;
    103 4080000 _ 2 208 false 209 11;
    104 5440000 _ 2 208 false 209 11;
    105 5440000 _ 2 208 false 209 13;
    106 100800 _ 2 208 false 209 11;
    107 201600 _ 2 208 false 209 11;
    108 403200 _ 2 208 false 209 11;
    109 806400 _ 2 208 false 209 11;
    110 1612800 _ 2 208 false 209 11;
    111 2419200 _ 2 208 false 209 11;
    112 3225600 _ 2 208 false 209 11;
    113 4838400 _ 2 208 false 209 11;
    114 6451200 _ 2 208 false 209 11;
    115 6451200 _ 2 208 false 209 13;
    116 113400 _ 2 208 false 209 11;
    117 226800 _ 2 208 false 209 11;
    118 453600 _ 2 208 false 209 11;
    119 907200 _ 2 208 false 209 11;
    120 1814400 _ 2 208 false 209 11;
    121 2721600 _ 2 208 false 209 11;
    122 3628800 _ 2 208 false 209 11;
    123 5443200 _ 2 208 false 209 11;
    124 7257600 _ 2 208 false 209 11;
    125 7257600 _ 2 208 false 209 13;
    126 51320 _ 2 208 false 209 11;
    127 102640 _ 2 208 false 209 11;
    128 205280 _ 2 208 false 209 11;
    129 410560 _ 2 208 false 209 11;
    130 821120 _ 2 208 false 209 11;
    131 1642240 _ 2 208 false 209 11;
    132 2463360 _ 2 208 false 209 11;
    133 3284480 _ 2 208 false 209 11;
    134 4926720 _ 2 208 false 209 11;
    135 6568960 _ 2 208 false 209 11;
    136 9853440 _ 2 208 false 209 11;
    137 9853440 _ 2 208 false 209 13;
    138 36300 _ 2 208 false 209 11;
    139 72500 _ 2 208 false 209 11;
    140 145000 _ 2 208 false 209 11;
    141 290000 _ 2 208 false 209 11;
    142 580000 _ 2 208 false 209 11;
    143 1160000 _ 2 208 false 209 11;
    144 1740000 _ 2 208 false 209 11;
    145 2320000 _ 2 208 false 209 11;
    146 2320000 _ 2 208 false 209 13;
    147 45400 _ 2 208 false 209 11;
    148 90700 _ 2 208 false 209 11;
    149 181400 _ 2 208 false 209 11;
    150 362900 _ 2 208 false 209 11;
    151 725800 _ 2 208 false 209 11;
    152 1451500 _ 2 208 false 209 11;
    153 2177300 _ 2 208 false 209 11;
    154 2903000 _ 2 208 false 209 11;
    155 2903000 _ 2 208 false 209 13;
    156 62400 _ 2 208 false 209 11;
    157 124800 _ 2 208 false 209 11;
    158 249600 _ 2 208 false 209 11;
    159 499200 _ 2 208 false 209 11;
    160 998400 _ 2 208 false 209 11;
    161 1996800 _ 2 208 false 209 11;
    162 2995200 _ 2 208 false 209 11;
    163 3993600 _ 2 208 false 209 11;
    164 3993600 _ 2 208 false 209 13;
    165 89250 _ 2 208 false 209 11;
    166 178500 _ 2 208 false 209 11;
    167 357000 _ 2 208 false 209 11;
    168 714000 _ 2 208 false 209 11;
    169 1428000 _ 2 208 false 209 11;
    170 2142000 _ 2 208 false 209 11;
    171 2856000 _ 2 208 false 209 11;
    172 4284000 _ 2 208 false 209 11;
    173 4284000 _ 2 208 false 209 13;
    174 8568000 _ 2 208 false 209 11;
    175 8568000 _ 2 208 false 209 13;
    176 84790 _ 2 208 false 209 11;
    177 169580 _ 2 208 false 209 11;
    178 339150 _ 2 208 false 209 11;
    179 678300 _ 2 208 false 209 11;
    180 1356600 _ 2 208 false 209 11;
    181 2034900 _ 2 208 false 209 11;
    182 2713200 _ 2 208 false 209 11;
    195 39880 _ 2 208 false 209 11;
    196 79760 _ 2 208 false 209 11;
    197 159520 _ 2 208 false 209 11;
    198 319040 _ 2 208 false 209 11;
    199 638080 _ 2 208 false 209 11;
    200 1276160 _ 2 208 false 209 11;
    201 1914240 _ 2 208 false 209 11;
    202 2552320 _ 2 208 false 209 11;
    203 3828480 _ 2 208 false 209 11;
    204 3828480 _ 2 208 false 209 13;
    205 7656960 _ 2 208 false 209 11;
    206 7656960 _ 2 208 false 209 13;
    330 3500000 _ 2 208 false 209 4;
    331 690000 _ 2 208 false 209 4;
    332 1380000 _ 2 208 false 209 4;
    333 2760000 _ 2 208 false 209 4;
    334 5520000 _ 2 208 false 209 4;
    335 499000 _ 2 208 false 209 11;
    336 999000 _ 2 208 false 209 11;
    337 1998000 _ 2 208 false 209 11;
    338 3995520 _ 2 208 false 209 11;
    339 526000 _ 2 208 false 209 11;
    340 1051000 _ 2 208 false 209 11;
    341 2103000 _ 2 208 false 209 11;
    342 3154000 _ 2 208 false 209 11;
    343 4205760 _ 2 208 false 209 11;
    344 6308640 _ 2 208 false 209 11;
    345 13109040 _ 2 208 false 209 53;
    1367 8919400 _ 2 208 false 209 11;
    346 1650000 _ 2 208 false 209 11;
    347 3300000 _ 2 208 false 209 11;
    348 13200000 _ 2 208 false 209 11;
    349 1980000 _ 2 208 false 209 11;
    350 3960000 _ 2 208 false 209 11;
    351 15840000 _ 2 208 false 209 11;
    352 650000 _ 2 208 false 209 57;
    353 2600000 _ 2 208 false 209 57;
    354 1140000 _ 2 208 false 209 59;
    355 2280000 _ 2 208 false 209 59;
    356 4560000 _ 2 208 false 209 59;
    357 750000 _ 2 208 false 209 59;
    358 378530 _ 2 208 false 209 62;
    359 541170 _ 2 208 false 209 62;
    360 867000 _ 2 208 false 209 62;
    361 1734000 _ 2 208 false 209 63;
    362 3468000 _ 2 208 false 209 64;
    363 526000 _ 2 208 false 209 62;
    364 752000 _ 2 208 false 209 62;
    365 1204000 _ 2 208 false 209 62;
    366 2176000 _ 2 208 false 209 62;
    367 3912000 _ 2 208 false 209 64;
    368 4352000 _ 2 208 false 209 62;
    369 7824000 _ 2 208 false 209 66;
    370 1006000 _ 2 208 false 209 62;
    371 1212000 _ 2 208 false 209 62;
    372 1624000 _ 2 208 false 209 62;
    373 2448000 _ 2 208 false 209 62;
    374 5672000 _ 2 208 false 209 64;
    375 4096000 _ 2 208 false 209 62;
    376 8144000 _ 2 208 false 209 64;
    377 16288000 _ 2 208 false 209 53;
    378 420000 _ 2 208 false 209 62;
    379 556000 _ 2 208 false 209 62;
    380 828000 _ 2 208 false 209 62;
    381 1372000 _ 2 208 false 209 62;
    382 2744000 _ 2 208 false 209 63;
    383 2744000 _ 2 208 false 209 69;
    384 804800 _ 2 208 false 209 62;
    385 977600 _ 2 208 false 209 62;
    386 1323200 _ 2 208 false 209 62;
    387 2014400 _ 2 208 false 209 62;
    388 4601600 _ 2 208 false 209 64;
    389 3396800 _ 2 208 false 209 62;
    390 6675200 _ 2 208 false 209 64;
    391 13350400 _ 2 208 false 209 53;
    392 1861000 _ 2 208 false 209 62;
    393 2242080 _ 2 208 false 209 62;
    394 3004240 _ 2 208 false 209 62;
    395 4528560 _ 2 208 false 209 62;
    396 10492640 _ 2 208 false 209 64;
    397 7577190 _ 2 208 false 209 62;
    398 15065590 _ 2 208 false 209 64;
    399 30131180 _ 2 208 false 209 53;
    416 1539200 _ 2 208 false 209 62;
    417 2446400 _ 2 208 false 209 62;
    419 468000 _ 2 208 false 209 11;
    420 936000 _ 2 208 false 209 11;
    421 1872000 _ 2 208 false 209 11;
    422 3744000 _ 2 208 false 209 11;
    426 853000 _ 2 208 false 209 4;
    427 1705000 _ 2 208 false 209 4;
    428 3410000 _ 2 208 false 209 4;
    429 6820000 _ 2 208 false 209 4;
    430 156000 _ 2 208 false 209 11;
    431 312000 _ 2 208 false 209 11;
    432 624000 _ 2 208 false 209 11;
    433 1248000 _ 2 208 false 209 11;
    434 2496000 _ 2 208 false 209 11;
    435 4992000 _ 2 208 false 209 11;
    436 4992000 _ 2 208 false 209 13;
    437 226000 _ 2 208 false 209 11;
    438 452000 _ 2 208 false 209 11;
    439 904000 _ 2 208 false 209 11;
    440 1356000 _ 2 208 false 209 11;
    441 2712000 _ 2 208 false 209 11;
    442 5424000 _ 2 208 false 209 11;
    443 10848000 _ 2 208 false 209 11;
    444 10848000 _ 2 208 false 209 13;
    445 154440 _ 2 208 false 209 11;
    446 308880 _ 2 208 false 209 11;
    447 617760 _ 2 208 false 209 11;
    448 1235520 _ 2 208 false 209 11;
    449 2471040 _ 2 208 false 209 11;
    450 4942080 _ 2 208 false 209 11;
    451 172000 _ 2 208 false 209 11;
    452 343000 _ 2 208 false 209 11;
    453 686000 _ 2 208 false 209 11;
    454 1373000 _ 2 208 false 209 11;
    455 2746000 _ 2 208 false 209 11;
    456 4118000 _ 2 208 false 209 11;
    457 5491000 _ 2 208 false 209 11;
    458 8236800 _ 2 208 false 209 11;
    459 10982000 _ 2 208 false 209 13;
    460 10982400 _ 2 208 false 209 11;
    472 259900 _ 2 208 false 209 11;
    473 519800 _ 2 208 false 209 11;
    474 1039600 _ 2 208 false 209 11;
    475 1559400 _ 2 208 false 209 11;
    476 3118800 _ 2 208 false 209 11;
    477 6237600 _ 2 208 false 209 11;
    478 9356400 _ 2 208 false 209 11;
    479 12475200 _ 2 208 false 209 11;
    481 24950400 _ 2 208 false 209 11;
    483 171600 _ 2 208 false 209 11;
    484 343200 _ 2 208 false 209 11;
    485 686400 _ 2 208 false 209 11;
    486 1372800 _ 2 208 false 209 11;
    487 2745600 _ 2 208 false 209 11;
    488 4118400 _ 2 208 false 209 11;
    489 5491200 _ 2 208 false 209 11;
    490 8236800 _ 2 208 false 209 11;
    491 8236800 _ 2 208 false 209 13;
    492 16473600 _ 2 208 false 209 11;
    505 181900 _ 2 208 false 209 11;
    506 363790 _ 2 208 false 209 11;
    507 727580 _ 2 208 false 209 11;
    508 1455170 _ 2 208 false 209 11;
    509 2910340 _ 2 208 false 209 11;
    510 5820670 _ 2 208 false 209 11;
    511 228000 _ 2 208 false 209 11;
    512 362000 _ 2 208 false 209 11;
    513 1180000 _ 2 208 false 209 11;
    514 4721000 _ 2 208 false 209 11;
    515 758200 _ 2 208 false 209 11;
    516 1967860 _ 2 208 false 209 11;
    517 6490630 _ 2 208 false 209 11;
    518 12981270 _ 2 208 false 209 11;
    519 144080 _ 2 208 false 209 11;
    520 288150 _ 2 208 false 209 11;
    521 576300 _ 2 208 false 209 11;
    522 1152600 _ 2 208 false 209 11;
    523 2305200 _ 2 208 false 209 11;
    524 4610400 _ 2 208 false 209 11;
    525 44000 _ 2 208 false 209 4;
    526 87000 _ 2 208 false 209 4;
    527 175000 _ 2 208 false 209 4;
    528 350000 _ 2 208 false 209 4;
    529 245000 _ 2 208 false 209 4;
    530 490000 _ 2 208 false 209 4;
    531 980000 _ 2 208 false 209 4;
    532 67000 _ 2 208 false 209 4;
    533 133000 _ 2 208 false 209 4;
    534 266000 _ 2 208 false 209 4;
    535 532000 _ 2 208 false 209 4;
    536 100000 _ 2 208 false 209 11;
    537 200000 _ 2 208 false 209 11;
    538 400000 _ 2 208 false 209 11;
    539 800000 _ 2 208 false 209 11;
    540 2000000 _ 2 208 false 209 11;
    541 3200000 _ 2 208 false 209 11;
    542 96000 _ 2 208 false 209 11;
    543 192000 _ 2 208 false 209 11;
    544 384000 _ 2 208 false 209 11;
    545 768000 _ 2 208 false 209 11;
    546 1536000 _ 2 208 false 209 11;
    547 2304000 _ 2 208 false 209 11;
    548 3072000 _ 2 208 false 209 11;
    549 4608000 _ 2 208 false 209 11;
    550 4608000 _ 2 208 false 209 13;
    551 86000 _ 2 208 false 209 11;
    552 172000 _ 2 208 false 209 11;
    553 344000 _ 2 208 false 209 11;
    554 688000 _ 2 208 false 209 11;
    555 1376000 _ 2 208 false 209 11;
    556 2064000 _ 2 208 false 209 11;
    557 2752000 _ 2 208 false 209 11;
    558 4128000 _ 2 208 false 209 11;
    559 103000 _ 2 208 false 209 11;
    560 206000 _ 2 208 false 209 11;
    561 412000 _ 2 208 false 209 11;
    562 824000 _ 2 208 false 209 11;
    563 1648000 _ 2 208 false 209 11;
    564 2472000 _ 2 208 false 209 11;
    565 3296000 _ 2 208 false 209 11;
    566 4944000 _ 2 208 false 209 11;
    567 113000 _ 2 208 false 209 11;
    568 226000 _ 2 208 false 209 11;
    569 452000 _ 2 208 false 209 11;
    570 904000 _ 2 208 false 209 11;
    571 1808000 _ 2 208 false 209 11;
    572 2712000 _ 2 208 false 209 11;
    573 3616000 _ 2 208 false 209 11;
    574 5424000 _ 2 208 false 209 11;
    575 5424000 _ 2 208 false 209 13;
    576 136000 _ 2 208 false 209 11;
    577 272000 _ 2 208 false 209 11;
    578 544000 _ 2 208 false 209 11;
    579 1088000 _ 2 208 false 209 11;
    580 2176000 _ 2 208 false 209 11;
    581 3264000 _ 2 208 false 209 11;
    582 4352000 _ 2 208 false 209 11;
    583 6528000 _ 2 208 false 209 11;
    584 6528000 _ 2 208 false 209 13;
    585 119000 _ 2 208 false 209 11;
    586 238000 _ 2 208 false 209 11;
    587 476000 _ 2 208 false 209 11;
    588 952000 _ 2 208 false 209 11;
    589 1904000 _ 2 208 false 209 11;
    590 2856000 _ 2 208 false 209 11;
    591 3808000 _ 2 208 false 209 11;
    592 5712000 _ 2 208 false 209 11;
    593 5712000 _ 2 208 false 209 13;
    594 165200 _ 2 208 false 209 11;
    595 330300 _ 2 208 false 209 11;
    596 660700 _ 2 208 false 209 11;
    597 991000 _ 2 208 false 209 11;
    598 1982000 _ 2 208 false 209 11;
    599 3964100 _ 2 208 false 209 11;
    600 3964100 _ 2 208 false 209 13;
    601 86400 _ 2 208 false 209 11;
    602 172800 _ 2 208 false 209 11;
    603 345600 _ 2 208 false 209 11;
    604 691200 _ 2 208 false 209 11;
    605 1382400 _ 2 208 false 209 11;
    606 2073600 _ 2 208 false 209 11;
    607 2764800 _ 2 208 false 209 11;
    608 4147200 _ 2 208 false 209 11;
    609 5529600 _ 2 208 false 209 11;
    610 8294400 _ 2 208 false 209 11;
    611 8294400 _ 2 208 false 209 13;
    612 38500 _ 2 208 false 209 11;
    613 77000 _ 2 208 false 209 11;
    614 154000 _ 2 208 false 209 11;
    615 308000 _ 2 208 false 209 11;
    616 616000 _ 2 208 false 209 11;
    617 1232000 _ 2 208 false 209 11;
    618 1848000 _ 2 208 false 209 11;
    619 2464000 _ 2 208 false 209 11;
    620 2464000 _ 2 208 false 209 13;
    621 45200 _ 2 208 false 209 11;
    622 90400 _ 2 208 false 209 11;
    623 180800 _ 2 208 false 209 11;
    624 361600 _ 2 208 false 209 11;
    625 723200 _ 2 208 false 209 11;
    626 1446400 _ 2 208 false 209 11;
    627 2169600 _ 2 208 false 209 11;
    628 2892800 _ 2 208 false 209 11;
    629 2892800 _ 2 208 false 209 13;
    630 96000 _ 2 208 false 209 11;
    631 192000 _ 2 208 false 209 11;
    632 384000 _ 2 208 false 209 11;
    633 768000 _ 2 208 false 209 11;
    634 1536000 _ 2 208 false 209 11;
    635 2304000 _ 2 208 false 209 11;
    636 3072000 _ 2 208 false 209 11;
    637 4608000 _ 2 208 false 209 11;
    638 6144000 _ 2 208 false 209 11;
    639 6144000 _ 2 208 false 209 13;
    640 118650 _ 2 208 false 209 11;
    641 237300 _ 2 208 false 209 11;
    642 474600 _ 2 208 false 209 11;
    643 949200 _ 2 208 false 209 11;
    644 1898400 _ 2 208 false 209 11;
    645 2847600 _ 2 208 false 209 11;
    646 3796800 _ 2 208 false 209 11;
    647 5695200 _ 2 208 false 209 11;
    648 7593600 _ 2 208 false 209 11;
    649 7593600 _ 2 208 false 209 13;
    650 159120 _ 2 208 false 209 11;
    651 318240 _ 2 208 false 209 11;
    652 636480 _ 2 208 false 209 11;
    653 1272960 _ 2 208 false 209 11;
    654 2545920 _ 2 208 false 209 11;
    655 3818880 _ 2 208 false 209 11;
    656 5091840 _ 2 208 false 209 11;
    657 7637760 _ 2 208 false 209 11;
    658 10183680 _ 2 208 false 209 11;
    659 10183680 _ 2 208 false 209 13;
    660 139230 _ 2 208 false 209 11;
    661 278460 _ 2 208 false 209 11;
    662 556920 _ 2 208 false 209 11;
    663 1113840 _ 2 208 false 209 11;
    664 2227680 _ 2 208 false 209 11;
    665 3341520 _ 2 208 false 209 11;
    666 4455360 _ 2 208 false 209 11;
    667 6683040 _ 2 208 false 209 11;
    668 8910720 _ 2 208 false 209 11;
    669 8910720 _ 2 208 false 209 13;
    670 57960 _ 2 208 false 209 11;
    671 115920 _ 2 208 false 209 11;
    672 231840 _ 2 208 false 209 11;
    673 463680 _ 2 208 false 209 11;
    674 927360 _ 2 208 false 209 11;
    675 1854720 _ 2 208 false 209 11;
    676 2782080 _ 2 208 false 209 11;
    677 3709440 _ 2 208 false 209 11;
    678 5564160 _ 2 208 false 209 11;
    679 7418880 _ 2 208 false 209 11;
    680 11128320 _ 2 208 false 209 11;
    681 11128320 _ 2 208 false 209 13;
    682 40800 _ 2 208 false 209 11;
    683 81600 _ 2 208 false 209 11;
    684 163200 _ 2 208 false 209 11;
    685 326400 _ 2 208 false 209 11;
    686 652800 _ 2 208 false 209 11;
    687 1305600 _ 2 208 false 209 11;
    688 1958400 _ 2 208 false 209 11;
    689 2611200 _ 2 208 false 209 11;
    690 2611200 _ 2 208 false 209 13;
    691 53400 _ 2 208 false 209 11;
    692 106800 _ 2 208 false 209 11;
    693 213600 _ 2 208 false 209 11;
    694 427100 _ 2 208 false 209 11;
    695 854300 _ 2 208 false 209 11;
    696 1708600 _ 2 208 false 209 11;
    697 2562800 _ 2 208 false 209 11;
    698 3417100 _ 2 208 false 209 11;
    699 3417100 _ 2 208 false 209 13;
    700 100800 _ 2 208 false 209 11;
    701 201600 _ 2 208 false 209 11;
    702 403200 _ 2 208 false 209 11;
    703 806400 _ 2 208 false 209 11;
    704 1612800 _ 2 208 false 209 11;
    705 2419200 _ 2 208 false 209 11;
    706 3225600 _ 2 208 false 209 11;
    707 4838400 _ 2 208 false 209 11;
    708 4838400 _ 2 208 false 209 13;
    709 9676800 _ 2 208 false 209 11;
    710 9676800 _ 2 208 false 209 13;
    711 95760 _ 2 208 false 209 11;
    712 191520 _ 2 208 false 209 11;
    713 383040 _ 2 208 false 209 11;
    714 766080 _ 2 208 false 209 11;
    715 1532160 _ 2 208 false 209 11;
    716 2298240 _ 2 208 false 209 11;
    717 3064320 _ 2 208 false 209 11;
    739 44880 _ 2 208 false 209 11;
    740 89760 _ 2 208 false 209 11;
    741 179520 _ 2 208 false 209 11;
    742 359040 _ 2 208 false 209 11;
    743 718080 _ 2 208 false 209 11;
    744 1436160 _ 2 208 false 209 11;
    745 2154240 _ 2 208 false 209 11;
    746 2872320 _ 2 208 false 209 11;
    747 4308480 _ 2 208 false 209 11;
    748 4308480 _ 2 208 false 209 13;
    749 8616960 _ 2 208 false 209 11;
    750 8616960 _ 2 208 false 209 13;
    900 900000 _ 2 208 false 209 59;
    901 7200000 _ 2 208 false 209 59;
    902 14400000 _ 2 208 false 209 59;
    903 3060000 _ 2 208 false 209 62;
    904 12240000 _ 2 208 false 209 64;
    905 24480000 _ 2 208 false 209 53;
    906 31212000 _ 2 208 false 209 53;
    907 32772600 _ 2 208 false 209 53;
    908 40965750 _ 2 208 false 209 53;
    910 98320000 _ 2 208 false 209 53;
    911 84800000 _ 2 208 false 209 53;
    914 166000 _ 2 208 false 209 4;
    915 333000 _ 2 208 false 209 4;
    916 665000 _ 2 208 false 209 4;
    917 1330000 _ 2 208 false 209 4;
    918 2660000 _ 2 208 false 209 4;
    919 133000 _ 2 208 false 209 11;
    920 266000 _ 2 208 false 209 11;
    921 532000 _ 2 208 false 209 11;
    922 1064000 _ 2 208 false 209 11;
    923 2128000 _ 2 208 false 209 11;
    924 4256000 _ 2 208 false 209 11;
    925 126000 _ 2 208 false 209 11;
    926 252000 _ 2 208 false 209 11;
    927 504000 _ 2 208 false 209 11;
    928 1008000 _ 2 208 false 209 11;
    929 2016000 _ 2 208 false 209 11;
    930 3024000 _ 2 208 false 209 11;
    931 4032000 _ 2 208 false 209 11;
    932 6048000 _ 2 208 false 209 11;
    933 6048000 _ 2 208 false 209 13;
    934 113000 _ 2 208 false 209 11;
    935 226000 _ 2 208 false 209 11;
    936 452000 _ 2 208 false 209 11;
    937 904000 _ 2 208 false 209 11;
    938 1808000 _ 2 208 false 209 11;
    939 2712000 _ 2 208 false 209 11;
    940 3616000 _ 2 208 false 209 11;
    941 5424000 _ 2 208 false 209 11;
    942 131000 _ 2 208 false 209 11;
    943 262000 _ 2 208 false 209 11;
    944 524000 _ 2 208 false 209 11;
    945 1048000 _ 2 208 false 209 11;
    946 2096000 _ 2 208 false 209 11;
    947 3144000 _ 2 208 false 209 11;
    948 4192000 _ 2 208 false 209 11;
    949 6288000 _ 2 208 false 209 11;
    950 149000 _ 2 208 false 209 11;
    951 298000 _ 2 208 false 209 11;
    952 596000 _ 2 208 false 209 11;
    953 1192000 _ 2 208 false 209 11;
    954 2384000 _ 2 208 false 209 11;
    955 3576000 _ 2 208 false 209 11;
    956 4768000 _ 2 208 false 209 11;
    957 7152000 _ 2 208 false 209 11;
    958 7152000 _ 2 208 false 209 13;
    959 144000 _ 2 208 false 209 11;
    960 288000 _ 2 208 false 209 11;
    961 576000 _ 2 208 false 209 11;
    962 1152000 _ 2 208 false 209 11;
    963 2304000 _ 2 208 false 209 11;
    964 3456000 _ 2 208 false 209 11;
    965 4608000 _ 2 208 false 209 11;
    966 6912000 _ 2 208 false 209 11;
    967 6912000 _ 2 208 false 209 13;
    968 167000 _ 2 208 false 209 11;
    969 334000 _ 2 208 false 209 11;
    970 668000 _ 2 208 false 209 11;
    971 1336000 _ 2 208 false 209 11;
    972 2672000 _ 2 208 false 209 11;
    973 4008000 _ 2 208 false 209 11;
    974 5344000 _ 2 208 false 209 11;
    975 8016000 _ 2 208 false 209 11;
    976 8016000 _ 2 208 false 209 13;
    977 149000 _ 2 208 false 209 11;
    978 298000 _ 2 208 false 209 11;
    979 596000 _ 2 208 false 209 11;
    980 1192000 _ 2 208 false 209 11;
    981 2384000 _ 2 208 false 209 11;
    982 3576000 _ 2 208 false 209 11;
    983 4768000 _ 2 208 false 209 11;
    984 7152000 _ 2 208 false 209 11;
    985 7152000 _ 2 208 false 209 13;
    986 113400 _ 2 208 false 209 11;
    987 226800 _ 2 208 false 209 11;
    988 453600 _ 2 208 false 209 11;
    989 907200 _ 2 208 false 209 11;
    990 1814400 _ 2 208 false 209 11;
    991 2721600 _ 2 208 false 209 11;
    992 3628800 _ 2 208 false 209 11;
    993 5443200 _ 2 208 false 209 11;
    994 7257600 _ 2 208 false 209 11;
    995 10886400 _ 2 208 false 209 11;
    996 10886400 _ 2 208 false 209 13;
    997 50400 _ 2 208 false 209 11;
    998 100800 _ 2 208 false 209 11;
    999 201600 _ 2 208 false 209 11;
    1000 403200 _ 2 208 false 209 11;
    1001 806400 _ 2 208 false 209 11;
    1002 1612800 _ 2 208 false 209 11;
    1003 2419200 _ 2 208 false 209 11;
    1004 3225600 _ 2 208 false 209 11;
    1005 3225600 _ 2 208 false 209 13;
    1006 57600 _ 2 208 false 209 11;
    1007 115200 _ 2 208 false 209 11;
    1008 230400 _ 2 208 false 209 11;
    1009 460800 _ 2 208 false 209 11;
    1010 921600 _ 2 208 false 209 11;
    1011 1843200 _ 2 208 false 209 11;
    1012 2764800 _ 2 208 false 209 11;
    1013 3686400 _ 2 208 false 209 11;
    1014 3686400 _ 2 208 false 209 13;
    1015 126000 _ 2 208 false 209 11;
    1016 252000 _ 2 208 false 209 11;
    1017 504000 _ 2 208 false 209 11;
    1018 1008000 _ 2 208 false 209 11;
    1019 2016000 _ 2 208 false 209 11;
    1020 3024000 _ 2 208 false 209 11;
    1021 4032000 _ 2 208 false 209 11;
    1022 6048000 _ 2 208 false 209 11;
    1023 8064000 _ 2 208 false 209 11;
    1024 8064000 _ 2 208 false 209 13;
    1025 151200 _ 2 208 false 209 11;
    1026 302400 _ 2 208 false 209 11;
    1027 604800 _ 2 208 false 209 11;
    1028 1209600 _ 2 208 false 209 11;
    1029 2419200 _ 2 208 false 209 11;
    1030 3628800 _ 2 208 false 209 11;
    1031 4838400 _ 2 208 false 209 11;
    1032 7257600 _ 2 208 false 209 11;
    1033 9676800 _ 2 208 false 209 11;
    1034 9676800 _ 2 208 false 209 13;
    1035 195390 _ 2 208 false 209 11;
    1036 390780 _ 2 208 false 209 11;
    1037 781560 _ 2 208 false 209 11;
    1038 1563120 _ 2 208 false 209 11;
    1039 3126240 _ 2 208 false 209 11;
    1040 4689360 _ 2 208 false 209 11;
    1041 6252480 _ 2 208 false 209 11;
    1042 9378720 _ 2 208 false 209 11;
    1043 12504960 _ 2 208 false 209 11;
    1044 12504960 _ 2 208 false 209 13;
    1045 174330 _ 2 208 false 209 11;
    1046 348660 _ 2 208 false 209 11;
    1047 697320 _ 2 208 false 209 11;
    1048 1394640 _ 2 208 false 209 11;
    1049 2789280 _ 2 208 false 209 11;
    1050 4183920 _ 2 208 false 209 11;
    1051 5578560 _ 2 208 false 209 11;
    1052 8367840 _ 2 208 false 209 11;
    1053 11157120 _ 2 208 false 209 11;
    1054 11157120 _ 2 208 false 209 13;
    1055 76080 _ 2 208 false 209 11;
    1056 152150 _ 2 208 false 209 11;
    1057 304300 _ 2 208 false 209 11;
    1058 608600 _ 2 208 false 209 11;
    1059 1217200 _ 2 208 false 209 11;
    1060 2434400 _ 2 208 false 209 11;
    1061 3651600 _ 2 208 false 209 11;
    1062 4868800 _ 2 208 false 209 11;
    1063 7303200 _ 2 208 false 209 11;
    1064 9737600 _ 2 208 false 209 11;
    1065 14606400 _ 2 208 false 209 11;
    1066 14606400 _ 2 208 false 209 13;
    1067 53600 _ 2 208 false 209 11;
    1068 107100 _ 2 208 false 209 11;
    1069 214200 _ 2 208 false 209 11;
    1070 428400 _ 2 208 false 209 11;
    1071 856800 _ 2 208 false 209 11;
    1072 1713600 _ 2 208 false 209 11;
    1073 2570400 _ 2 208 false 209 11;
    1074 3427200 _ 2 208 false 209 11;
    1075 3427200 _ 2 208 false 209 13;
    1076 68000 _ 2 208 false 209 11;
    1077 136100 _ 2 208 false 209 11;
    1078 272200 _ 2 208 false 209 11;
    1079 544300 _ 2 208 false 209 11;
    1080 1088600 _ 2 208 false 209 11;
    1081 2177300 _ 2 208 false 209 11;
    1082 3265900 _ 2 208 false 209 11;
    1083 4354600 _ 2 208 false 209 11;
    1084 4354600 _ 2 208 false 209 13;
    1085 132300 _ 2 208 false 209 11;
    1086 264600 _ 2 208 false 209 11;
    1087 529200 _ 2 208 false 209 11;
    1088 1058400 _ 2 208 false 209 11;
    1089 2116800 _ 2 208 false 209 11;
    1090 3175200 _ 2 208 false 209 11;
    1091 4233600 _ 2 208 false 209 11;
    1092 6350400 _ 2 208 false 209 11;
    1093 6350400 _ 2 208 false 209 13;
    1094 12700800 _ 2 208 false 209 11;
    1095 12700800 _ 2 208 false 209 13;
    1096 186000 _ 2 208 false 209 11;
    1097 372000 _ 2 208 false 209 11;
    1098 744000 _ 2 208 false 209 11;
    1099 1488000 _ 2 208 false 209 11;
    1100 2976000 _ 2 208 false 209 11;
    1101 4464000 _ 2 208 false 209 11;
    1102 5952000 _ 2 208 false 209 11;
    1103 5952000 _ 2 208 false 209 13;
    1104 11904000 _ 2 208 false 209 11;
    1105 11904000 _ 2 208 false 209 13;
    1118 58910 _ 2 208 false 209 11;
    1119 117820 _ 2 208 false 209 11;
    1120 235640 _ 2 208 false 209 11;
    1121 471280 _ 2 208 false 209 11;
    1122 942560 _ 2 208 false 209 11;
    1123 1885120 _ 2 208 false 209 11;
    1124 2827680 _ 2 208 false 209 11;
    1125 3770240 _ 2 208 false 209 11;
    1126 5655360 _ 2 208 false 209 11;
    1127 5655360 _ 2 208 false 209 13;
    1128 11310720 _ 2 208 false 209 11;
    1129 11310720 _ 2 208 false 209 13;
    1251 20000 _ 2 208 false 209 4;
    1252 5800 _ 2 208 false 209 11;
    1253 11600 _ 2 208 false 209 11;
    1254 23000 _ 2 208 false 209 11;
    1255 46400 _ 2 208 false 209 11;
    1256 92800 _ 2 208 false 209 11;
    1257 185600 _ 2 208 false 209 11;
    1258 371200 _ 2 208 false 209 11;
    1259 5200 _ 2 208 false 209 11;
    1260 10400 _ 2 208 false 209 11;
    1261 20800 _ 2 208 false 209 11;
    1262 41600 _ 2 208 false 209 11;
    1263 83200 _ 2 208 false 209 11;
    1264 166400 _ 2 208 false 209 11;
    1265 332800 _ 2 208 false 209 11;
    1266 4700 _ 2 208 false 209 11;
    1267 9400 _ 2 208 false 209 11;
    1268 18800 _ 2 208 false 209 11;
    1269 37600 _ 2 208 false 209 11;
    1270 75200 _ 2 208 false 209 11;
    1271 150400 _ 2 208 false 209 11;
    1272 300800 _ 2 208 false 209 11;
    1273 4200 _ 2 208 false 209 11;
    1274 8400 _ 2 208 false 209 11;
    1275 16800 _ 2 208 false 209 11;
    1276 33600 _ 2 208 false 209 11;
    1277 67200 _ 2 208 false 209 11;
    1278 134400 _ 2 208 false 209 11;
    1279 268800 _ 2 208 false 209 11;
    1280 1343750 _ 2 208 false 209 11;
    1281 21500000 _ 2 208 false 209 11;
    1282 24780000 _ 2 208 false 209 11;
    1283 109200000 _ 2 208 false 209 11;
    1284 163800000 _ 2 208 false 209 11;
    1285 218400000 _ 2 208 false 209 11;
    1286 27300000 _ 2 208 false 209 11;
    1287 46403910 _ 2 208 false 209 11;
    1288 54600000 _ 2 208 false 209 11;
    1289 81900000 _ 2 208 false 209 11;
    1290 135227750 _ 2 208 false 209 11;
    1291 62790000 _ 2 208 false 209 11;
    1293 180475580 _ 2 208 false 209 11;
    1294 270731280 _ 2 208 false 209 11;
    1295 360986950 _ 2 208 false 209 11;
    1296 650000 _ 2 208 false 209 11;
    1297 1300000 _ 2 208 false 209 11;
    1298 5200000 _ 2 208 false 209 11;
    1299 6669000 _ 2 208 false 209 11;
    1300 13338000 _ 2 208 false 209 11;
    1301 834000 _ 2 208 false 209 11;
    1302 1668000 _ 2 208 false 209 11;
    1303 3336000 _ 2 208 false 209 11;
    1304 6672000 _ 2 208 false 209 11;
    1305 13344000 _ 2 208 false 209 11;
    1306 26688000 _ 2 208 false 209 11;
    1307 83500 _ 2 208 false 209 11;
    1308 167000 _ 2 208 false 209 11;
    1309 334000 _ 2 208 false 209 11;
    1310 668000 _ 2 208 false 209 11;
    1311 1336000 _ 2 208 false 209 11;
    1312 2672000 _ 2 208 false 209 11;
    1313 4008000 _ 2 208 false 209 11;
    1314 5344000 _ 2 208 false 209 11;
    1315 5344000 _ 2 208 false 209 13;
    1316 6669000 _ 2 208 false 209 11;
    1317 10003500 _ 2 208 false 209 11;
    1318 13338000 _ 2 208 false 209 11;
    1319 13338000 _ 2 208 false 209 13;
    1320 833630 _ 2 208 false 209 11;
    1321 1667250 _ 2 208 false 209 11;
    1322 3334500 _ 2 208 false 209 11;
    1323 6669000 _ 2 208 false 209 11;
    1324 13338000 _ 2 208 false 209 11;
    1325 20007000 _ 2 208 false 209 11;
    1326 26676000 _ 2 208 false 209 11;
    1327 26676000 _ 2 208 false 209 13;
    1328 1668000 _ 2 208 false 209 11;
    1329 3336000 _ 2 208 false 209 11;
    1330 5004000 _ 2 208 false 209 11;
    1331 6672000 _ 2 208 false 209 11;
    1332 10008000 _ 2 208 false 209 11;
    1333 10008000 _ 2 208 false 209 13;
    1334 97700 _ 2 208 false 209 11;
    1335 195400 _ 2 208 false 209 11;
    1336 390800 _ 2 208 false 209 11;
    1337 781600 _ 2 208 false 209 11;
    1338 1563200 _ 2 208 false 209 11;
    1339 3126400 _ 2 208 false 209 11;
    1340 4689600 _ 2 208 false 209 11;
    1341 6252800 _ 2 208 false 209 11;
    1342 9379200 _ 2 208 false 209 11;
    1343 9379200 _ 2 208 false 209 13;
    1344 18758400 _ 2 208 false 209 11;
    1345 18758400 _ 2 208 false 209 13;
    1360 186000 _ 2 208 false 209 11;
    1361 372000 _ 2 208 false 209 11;
    1362 744000 _ 2 208 false 209 11;
    1363 1116000 _ 2 208 false 209 11;
    1364 2232000 _ 2 208 false 209 11;
    1365 4464000 _ 2 208 false 209 11;
    1366 4464000 _ 2 208 false 209 13;
    // aws eu-central-1
    0 29100 _ 2 208 false 209 4;
    1 58200 _ 2 208 false 209 4;
    2 116400 _ 2 208 false 209 4;
    3 232800 _ 2 208 false 209 4;
    4 465600 _ 2 208 false 209 4;
    5 466000 _ 2 208 false 209 6;
    8 129000 _ 2 208 false 209 4;
    9 258000 _ 2 208 false 209 4;
    10 516000 _ 2 208 false 209 4;
    11 1032000 _ 2 208 false 209 4;
    12 2064000 _ 2 208 false 209 4;
    13 114000 _ 2 208 false 209 11;
    14 227000 _ 2 208 false 209 11;
    15 454000 _ 2 208 false 209 11;
    16 909000 _ 2 208 false 209 11;
    17 1817000 _ 2 208 false 209 11;
    18 97000 _ 2 208 false 209 11;
    19 194000 _ 2 208 false 209 11;
    20 388000 _ 2 208 false 209 11;
    21 776000 _ 2 208 false 209 11;
    22 1746000 _ 2 208 false 209 11;
    23 2328000 _ 2 208 false 209 11;
    24 3492000 _ 2 208 false 209 11;
    25 4656000 _ 2 208 false 209 11;
    26 4656000 _ 2 208 false 209 13;
    27 87000 _ 2 208 false 209 11;
    28 174000 _ 2 208 false 209 11;
    29 348000 _ 2 208 false 209 11;
    30 696000 _ 2 208 false 209 11;
    31 1392000 _ 2 208 false 209 11;
    32 2088000 _ 2 208 false 209 11;
    33 2784000 _ 2 208 false 209 11;
    34 4176000 _ 2 208 false 209 11;
    35 100000 _ 2 208 false 209 11;
    36 200000 _ 2 208 false 209 11;
    37 400000 _ 2 208 false 209 11;
    38 800000 _ 2 208 false 209 11;
    39 1600000 _ 2 208 false 209 11;
    40 2400000 _ 2 208 false 209 11;
    41 3200000 _ 2 208 false 209 11;
    42 4800000 _ 2 208 false 209 11;
    43 111000 _ 2 208 false 209 11;
    44 222000 _ 2 208 false 209 11;
    45 444000 _ 2 208 false 209 11;
    46 888000 _ 2 208 false 209 11;
    47 1998000 _ 2 208 false 209 11;
    48 2664000 _ 2 208 false 209 11;
    49 3996000 _ 2 208 false 209 11;
    50 5328000 _ 2 208 false 209 11;
    51 5328000 _ 2 208 false 209 13;
    52 123000 _ 2 208 false 209 11;
    53 246000 _ 2 208 false 209 11;
    54 492000 _ 2 208 false 209 11;
    55 984000 _ 2 208 false 209 11;
    56 2214000 _ 2 208 false 209 11;
    57 4428000 _ 2 208 false 209 11;
    58 4428000 _ 2 208 false 209 13;
    59 87300 _ 2 208 false 209 11;
    60 174600 _ 2 208 false 209 11;
    61 349200 _ 2 208 false 209 11;
    62 698400 _ 2 208 false 209 11;
    63 1396800 _ 2 208 false 209 11;
    64 2095200 _ 2 208 false 209 11;
    65 2793600 _ 2 208 false 209 11;
    66 4190400 _ 2 208 false 209 11;
    67 5587200 _ 2 208 false 209 11;
    68 8380800 _ 2 208 false 209 11;
    69 8380800 _ 2 208 false 209 13;
    70 38800 _ 2 208 false 209 11;
    71 77600 _ 2 208 false 209 11;
    72 155200 _ 2 208 false 209 11;
    73 310400 _ 2 208 false 209 11;
    74 620800 _ 2 208 false 209 11;
    75 1241600 _ 2 208 false 209 11;
    76 1862400 _ 2 208 false 209 11;
    77 2483200 _ 2 208 false 209 11;
    78 2483200 _ 2 208 false 209 13;
    79 44500 _ 2 208 false 209 11;
    80 89000 _ 2 208 false 209 11;
    81 178000 _ 2 208 false 209 11;
    82 356000 _ 2 208 false 209 11;
    83 712000 _ 2 208 false 209 11;
    84 1424000 _ 2 208 false 209 11;
    85 2136000 _ 2 208 false 209 11;
    86 2848000 _ 2 208 false 209 11;
    87 2848000 _ 2 208 false 209 13;
    88 49300 _ 2 208 false 209 11;
    89 98600 _ 2 208 false 209 11;
    90 197200 _ 2 208 false 209 11;
    91 394400 _ 2 208 false 209 11;
    92 788800 _ 2 208 false 209 11;
    93 1577600 _ 2 208 false 209 11;
    94 2366400 _ 2 208 false 209 11;
    95 3155200 _ 2 208 false 209 11;
    96 97000 _ 2 208 false 209 11;
    97 194000 _ 2 208 false 209 11;
    98 388000 _ 2 208 false 209 11;
    99 776000 _ 2 208 false 209 11;
    100 1552000 _ 2 208 false 209 11;
    101 2328000 _ 2 208 false 209 11;
    102 3104000 _ 2 208 false 209 11;
    103 4656000 _ 2 208 false 209 11;
    104 6208000 _ 2 208 false 209 11;
    105 6208000 _ 2 208 false 209 13;
    106 116550 _ 2 208 false 209 11;
    107 233100 _ 2 208 false 209 11;
    108 466200 _ 2 208 false 209 11;
    109 932400 _ 2 208 false 209 11;
    110 1864800 _ 2 208 false 209 11;
    111 2797200 _ 2 208 false 209 11;
    112 3729600 _ 2 208 false 209 11;
    113 5594400 _ 2 208 false 209 11;
    114 7459200 _ 2 208 false 209 11;
    115 7459200 _ 2 208 false 209 13;
    116 129150 _ 2 208 false 209 11;
    117 258300 _ 2 208 false 209 11;
    118 516600 _ 2 208 false 209 11;
    119 1033200 _ 2 208 false 209 11;
    120 2066400 _ 2 208 false 209 11;
    121 3099600 _ 2 208 false 209 11;
    122 4132800 _ 2 208 false 209 11;
    123 6199200 _ 2 208 false 209 11;
    124 8265600 _ 2 208 false 209 11;
    125 8265600 _ 2 208 false 209 13;
    126 58570 _ 2 208 false 209 11;
    127 117130 _ 2 208 false 209 11;
    128 234260 _ 2 208 false 209 11;
    129 468520 _ 2 208 false 209 11;
    130 937040 _ 2 208 false 209 11;
    131 1874080 _ 2 208 false 209 11;
    132 2811120 _ 2 208 false 209 11;
    133 3748160 _ 2 208 false 209 11;
    134 5622240 _ 2 208 false 209 11;
    135 7496320 _ 2 208 false 209 11;
    136 11244480 _ 2 208 false 209 11;
    137 11244480 _ 2 208 false 209 13;
    138 41200 _ 2 208 false 209 11;
    139 82500 _ 2 208 false 209 11;
    140 164900 _ 2 208 false 209 11;
    141 329800 _ 2 208 false 209 11;
    142 659600 _ 2 208 false 209 11;
    143 1319200 _ 2 208 false 209 11;
    144 1978800 _ 2 208 false 209 11;
    145 2638400 _ 2 208 false 209 11;
    146 2638400 _ 2 208 false 209 13;
    147 52500 _ 2 208 false 209 11;
    148 104900 _ 2 208 false 209 11;
    149 209800 _ 2 208 false 209 11;
    150 419600 _ 2 208 false 209 11;
    151 839200 _ 2 208 false 209 11;
    152 1678400 _ 2 208 false 209 11;
    153 2517600 _ 2 208 false 209 11;
    154 3356800 _ 2 208 false 209 11;
    155 3356800 _ 2 208 false 209 13;
    165 101850 _ 2 208 false 209 11;
    166 203700 _ 2 208 false 209 11;
    167 407400 _ 2 208 false 209 11;
    168 814800 _ 2 208 false 209 11;
    169 1629600 _ 2 208 false 209 11;
    170 2444400 _ 2 208 false 209 11;
    171 3259200 _ 2 208 false 209 11;
    172 4888800 _ 2 208 false 209 11;
    173 4888800 _ 2 208 false 209 13;
    174 9777600 _ 2 208 false 209 11;
    175 9777600 _ 2 208 false 209 13;
    176 96760 _ 2 208 false 209 11;
    177 193520 _ 2 208 false 209 11;
    178 387030 _ 2 208 false 209 11;
    179 774060 _ 2 208 false 209 11;
    180 1548120 _ 2 208 false 209 11;
    181 2322180 _ 2 208 false 209 11;
    182 3096240 _ 2 208 false 209 11;
    195 45350 _ 2 208 false 209 11;
    196 90700 _ 2 208 false 209 11;
    197 181400 _ 2 208 false 209 11;
    198 362800 _ 2 208 false 209 11;
    199 725600 _ 2 208 false 209 11;
    200 1451200 _ 2 208 false 209 11;
    201 2176800 _ 2 208 false 209 11;
    202 2902400 _ 2 208 false 209 11;
    203 4353600 _ 2 208 false 209 11;
    204 4353600 _ 2 208 false 209 13;
    205 8707200 _ 2 208 false 209 11;
    206 8707200 _ 2 208 false 209 13;
    331 794000 _ 2 208 false 209 4;
    332 1588000 _ 2 208 false 209 4;
    333 3176000 _ 2 208 false 209 4;
    334 6352000 _ 2 208 false 209 4;
    335 658000 _ 2 208 false 209 11;
    336 1316000 _ 2 208 false 209 11;
    337 2632000 _ 2 208 false 209 11;
    338 5264480 _ 2 208 false 209 11;
    339 693000 _ 2 208 false 209 11;
    340 1385000 _ 2 208 false 209 11;
    341 2771000 _ 2 208 false 209 11;
    342 4156000 _ 2 208 false 209 11;
    343 5541520 _ 2 208 false 209 11;
    344 8312280 _ 2 208 false 209 11;
    1367 11595200 _ 2 208 false 209 11;
    346 1734000 _ 2 208 false 209 11;
    347 3468000 _ 2 208 false 209 11;
    352 772000 _ 2 208 false 209 57;
    353 3088000 _ 2 208 false 209 57;
    354 1425000 _ 2 208 false 209 59;
    355 2850000 _ 2 208 false 209 59;
    356 5700000 _ 2 208 false 209 59;
    357 938000 _ 2 208 false 209 59;
    358 473270 _ 2 208 false 209 62;
    359 676620 _ 2 208 false 209 62;
    360 1084000 _ 2 208 false 209 62;
    361 2168000 _ 2 208 false 209 63;
    362 4336000 _ 2 208 false 209 64;
    363 658000 _ 2 208 false 209 62;
    364 940000 _ 2 208 false 209 62;
    365 1505000 _ 2 208 false 209 62;
    366 2720000 _ 2 208 false 209 62;
    367 4890000 _ 2 208 false 209 64;
    368 5440000 _ 2 208 false 209 62;
    369 9780000 _ 2 208 false 209 66;
    370 1258000 _ 2 208 false 209 62;
    371 1515600 _ 2 208 false 209 62;
    372 2030810 _ 2 208 false 209 62;
    373 3061220 _ 2 208 false 209 62;
    374 7092820 _ 2 208 false 209 64;
    375 5122040 _ 2 208 false 209 62;
    376 10184050 _ 2 208 false 209 64;
    377 20368100 _ 2 208 false 209 53;
    378 525400 _ 2 208 false 209 62;
    379 695500 _ 2 208 false 209 62;
    380 1035800 _ 2 208 false 209 62;
    381 1716300 _ 2 208 false 209 62;
    382 3432600 _ 2 208 false 209 63;
    383 3432600 _ 2 208 false 209 69;
    384 1006400 _ 2 208 false 209 62;
    385 1222490 _ 2 208 false 209 62;
    386 1654660 _ 2 208 false 209 62;
    387 2519000 _ 2 208 false 209 62;
    388 5754290 _ 2 208 false 209 64;
    389 4247690 _ 2 208 false 209 62;
    390 8347320 _ 2 208 false 209 64;
    391 16694640 _ 2 208 false 209 53;
    392 2327000 _ 2 208 false 209 62;
    393 2803500 _ 2 208 false 209 62;
    394 3756510 _ 2 208 false 209 62;
    395 5662520 _ 2 208 false 209 62;
    396 13120020 _ 2 208 false 209 64;
    397 9474540 _ 2 208 false 209 62;
    398 18838060 _ 2 208 false 209 64;
    399 37676120 _ 2 208 false 209 53;
    416 1924800 _ 2 208 false 209 62;
    417 3059270 _ 2 208 false 209 62;
    426 1013000 _ 2 208 false 209 4;
    427 2026000 _ 2 208 false 209 4;
    428 4051000 _ 2 208 false 209 4;
    429 8102000 _ 2 208 false 209 4;
    430 186000 _ 2 208 false 209 11;
    431 372000 _ 2 208 false 209 11;
    432 744000 _ 2 208 false 209 11;
    433 1488000 _ 2 208 false 209 11;
    434 2976000 _ 2 208 false 209 11;
    435 5952000 _ 2 208 false 209 11;
    436 5952000 _ 2 208 false 209 13;
    437 270000 _ 2 208 false 209 11;
    438 540000 _ 2 208 false 209 11;
    439 1080000 _ 2 208 false 209 11;
    440 1620000 _ 2 208 false 209 11;
    441 3240000 _ 2 208 false 209 11;
    442 6480000 _ 2 208 false 209 11;
    443 12960000 _ 2 208 false 209 11;
    444 12960000 _ 2 208 false 209 13;
    451 205000 _ 2 208 false 209 11;
    452 409000 _ 2 208 false 209 11;
    453 818000 _ 2 208 false 209 11;
    454 1637000 _ 2 208 false 209 11;
    455 3274000 _ 2 208 false 209 11;
    456 4910000 _ 2 208 false 209 11;
    457 6547000 _ 2 208 false 209 11;
    458 9820800 _ 2 208 false 209 11;
    459 13094000 _ 2 208 false 209 13;
    460 13094400 _ 2 208 false 209 11;
    472 310500 _ 2 208 false 209 11;
    473 621000 _ 2 208 false 209 11;
    474 1242000 _ 2 208 false 209 11;
    475 1863000 _ 2 208 false 209 11;
    476 3726000 _ 2 208 false 209 11;
    477 7452000 _ 2 208 false 209 11;
    478 11178000 _ 2 208 false 209 11;
    479 14904000 _ 2 208 false 209 11;
    481 29808000 _ 2 208 false 209 11;
    483 204600 _ 2 208 false 209 11;
    484 409200 _ 2 208 false 209 11;
    485 818400 _ 2 208 false 209 11;
    486 1636800 _ 2 208 false 209 11;
    487 3273600 _ 2 208 false 209 11;
    488 4910400 _ 2 208 false 209 11;
    489 6547200 _ 2 208 false 209 11;
    490 9820800 _ 2 208 false 209 11;
    491 9820800 _ 2 208 false 209 13;
    505 216880 _ 2 208 false 209 11;
    506 433750 _ 2 208 false 209 11;
    507 867500 _ 2 208 false 209 11;
    508 1735010 _ 2 208 false 209 11;
    509 3470020 _ 2 208 false 209 11;
    510 6940030 _ 2 208 false 209 11;
    511 285000 _ 2 208 false 209 11;
    512 453000 _ 2 208 false 209 11;
    513 1475000 _ 2 208 false 209 11;
    514 5902000 _ 2 208 false 209 11;
    515 1137300 _ 2 208 false 209 11;
    516 2951790 _ 2 208 false 209 11;
    517 9735950 _ 2 208 false 209 11;
    518 19471900 _ 2 208 false 209 11;
    519 172130 _ 2 208 false 209 11;
    520 344250 _ 2 208 false 209 11;
    521 688500 _ 2 208 false 209 11;
    522 1377000 _ 2 208 false 209 11;
    523 2754000 _ 2 208 false 209 11;
    524 5508000 _ 2 208 false 209 11;
    532 79000 _ 2 208 false 209 4;
    533 158000 _ 2 208 false 209 4;
    534 315000 _ 2 208 false 209 4;
    535 632000 _ 2 208 false 209 4;
    536 120000 _ 2 208 false 209 11;
    537 240000 _ 2 208 false 209 11;
    538 480000 _ 2 208 false 209 11;
    539 960000 _ 2 208 false 209 11;
    540 2400000 _ 2 208 false 209 11;
    541 3840000 _ 2 208 false 209 11;
    542 115000 _ 2 208 false 209 11;
    543 230000 _ 2 208 false 209 11;
    544 460000 _ 2 208 false 209 11;
    545 920000 _ 2 208 false 209 11;
    546 1840000 _ 2 208 false 209 11;
    547 2760000 _ 2 208 false 209 11;
    548 3680000 _ 2 208 false 209 11;
    549 5520000 _ 2 208 false 209 11;
    550 5520000 _ 2 208 false 209 13;
    551 104000 _ 2 208 false 209 11;
    552 208000 _ 2 208 false 209 11;
    553 416000 _ 2 208 false 209 11;
    554 832000 _ 2 208 false 209 11;
    555 1664000 _ 2 208 false 209 11;
    556 2496000 _ 2 208 false 209 11;
    557 3328000 _ 2 208 false 209 11;
    558 4992000 _ 2 208 false 209 11;
    559 125000 _ 2 208 false 209 11;
    560 250000 _ 2 208 false 209 11;
    561 500000 _ 2 208 false 209 11;
    562 1000000 _ 2 208 false 209 11;
    563 2000000 _ 2 208 false 209 11;
    564 3000000 _ 2 208 false 209 11;
    565 4000000 _ 2 208 false 209 11;
    566 6000000 _ 2 208 false 209 11;
    567 136000 _ 2 208 false 209 11;
    568 272000 _ 2 208 false 209 11;
    569 544000 _ 2 208 false 209 11;
    570 1088000 _ 2 208 false 209 11;
    571 2176000 _ 2 208 false 209 11;
    572 3264000 _ 2 208 false 209 11;
    573 4352000 _ 2 208 false 209 11;
    574 6528000 _ 2 208 false 209 11;
    575 6528000 _ 2 208 false 209 13;
    576 162000 _ 2 208 false 209 11;
    577 324000 _ 2 208 false 209 11;
    578 648000 _ 2 208 false 209 11;
    579 1296000 _ 2 208 false 209 11;
    580 2592000 _ 2 208 false 209 11;
    581 3888000 _ 2 208 false 209 11;
    582 5184000 _ 2 208 false 209 11;
    583 7776000 _ 2 208 false 209 11;
    584 7776000 _ 2 208 false 209 13;
    585 141000 _ 2 208 false 209 11;
    586 282000 _ 2 208 false 209 11;
    587 564000 _ 2 208 false 209 11;
    588 1128000 _ 2 208 false 209 11;
    589 2256000 _ 2 208 false 209 11;
    590 3384000 _ 2 208 false 209 11;
    591 4512000 _ 2 208 false 209 11;
    592 6768000 _ 2 208 false 209 11;
    593 6768000 _ 2 208 false 209 13;
    594 197900 _ 2 208 false 209 11;
    595 395700 _ 2 208 false 209 11;
    596 791400 _ 2 208 false 209 11;
    597 1187200 _ 2 208 false 209 11;
    598 2374300 _ 2 208 false 209 11;
    599 4748600 _ 2 208 false 209 11;
    600 4748600 _ 2 208 false 209 13;
    601 103500 _ 2 208 false 209 11;
    602 207000 _ 2 208 false 209 11;
    603 414000 _ 2 208 false 209 11;
    604 828000 _ 2 208 false 209 11;
    605 1656000 _ 2 208 false 209 11;
    606 2484000 _ 2 208 false 209 11;
    607 3312000 _ 2 208 false 209 11;
    608 4968000 _ 2 208 false 209 11;
    609 6624000 _ 2 208 false 209 11;
    610 9936000 _ 2 208 false 209 11;
    611 9936000 _ 2 208 false 209 13;
    612 46000 _ 2 208 false 209 11;
    613 92000 _ 2 208 false 209 11;
    614 184000 _ 2 208 false 209 11;
    615 368000 _ 2 208 false 209 11;
    616 736000 _ 2 208 false 209 11;
    617 1472000 _ 2 208 false 209 11;
    618 2208000 _ 2 208 false 209 11;
    619 2944000 _ 2 208 false 209 11;
    620 2944000 _ 2 208 false 209 13;
    621 54500 _ 2 208 false 209 11;
    622 109000 _ 2 208 false 209 11;
    623 218000 _ 2 208 false 209 11;
    624 436000 _ 2 208 false 209 11;
    625 872000 _ 2 208 false 209 11;
    626 1744000 _ 2 208 false 209 11;
    627 2616000 _ 2 208 false 209 11;
    628 3488000 _ 2 208 false 209 11;
    629 3488000 _ 2 208 false 209 13;
    630 115000 _ 2 208 false 209 11;
    631 230000 _ 2 208 false 209 11;
    632 460000 _ 2 208 false 209 11;
    633 920000 _ 2 208 false 209 11;
    634 1840000 _ 2 208 false 209 11;
    635 2760000 _ 2 208 false 209 11;
    636 3680000 _ 2 208 false 209 11;
    637 5520000 _ 2 208 false 209 11;
    638 7360000 _ 2 208 false 209 11;
    639 7360000 _ 2 208 false 209 13;
    640 142800 _ 2 208 false 209 11;
    641 285600 _ 2 208 false 209 11;
    642 571200 _ 2 208 false 209 11;
    643 1142400 _ 2 208 false 209 11;
    644 2284800 _ 2 208 false 209 11;
    645 3427200 _ 2 208 false 209 11;
    646 4569600 _ 2 208 false 209 11;
    647 6854400 _ 2 208 false 209 11;
    648 9139200 _ 2 208 false 209 11;
    649 9139200 _ 2 208 false 209 13;
    650 189540 _ 2 208 false 209 11;
    651 379080 _ 2 208 false 209 11;
    652 758160 _ 2 208 false 209 11;
    653 1516320 _ 2 208 false 209 11;
    654 3032640 _ 2 208 false 209 11;
    655 4548960 _ 2 208 false 209 11;
    656 6065280 _ 2 208 false 209 11;
    657 9097920 _ 2 208 false 209 11;
    658 12130560 _ 2 208 false 209 11;
    659 12130560 _ 2 208 false 209 13;
    660 164970 _ 2 208 false 209 11;
    661 329940 _ 2 208 false 209 11;
    662 659880 _ 2 208 false 209 11;
    663 1319760 _ 2 208 false 209 11;
    664 2639520 _ 2 208 false 209 11;
    665 3959280 _ 2 208 false 209 11;
    666 5279040 _ 2 208 false 209 11;
    667 7918560 _ 2 208 false 209 11;
    668 10558080 _ 2 208 false 209 11;
    669 10558080 _ 2 208 false 209 13;
    670 69430 _ 2 208 false 209 11;
    671 138860 _ 2 208 false 209 11;
    672 277720 _ 2 208 false 209 11;
    673 555440 _ 2 208 false 209 11;
    674 1110880 _ 2 208 false 209 11;
    675 2221760 _ 2 208 false 209 11;
    676 3332640 _ 2 208 false 209 11;
    677 4443520 _ 2 208 false 209 11;
    678 6665280 _ 2 208 false 209 11;
    679 8887040 _ 2 208 false 209 11;
    680 13330560 _ 2 208 false 209 11;
    681 13330560 _ 2 208 false 209 13;
    682 48900 _ 2 208 false 209 11;
    683 97800 _ 2 208 false 209 11;
    684 195500 _ 2 208 false 209 11;
    685 391000 _ 2 208 false 209 11;
    686 782100 _ 2 208 false 209 11;
    687 1564200 _ 2 208 false 209 11;
    688 2346200 _ 2 208 false 209 11;
    689 3128300 _ 2 208 false 209 11;
    690 3128300 _ 2 208 false 209 13;
    691 64300 _ 2 208 false 209 11;
    692 128500 _ 2 208 false 209 11;
    693 257000 _ 2 208 false 209 11;
    694 514100 _ 2 208 false 209 11;
    695 1028200 _ 2 208 false 209 11;
    696 2056300 _ 2 208 false 209 11;
    697 3084500 _ 2 208 false 209 11;
    698 4112600 _ 2 208 false 209 11;
    699 4112600 _ 2 208 false 209 13;
    700 120750 _ 2 208 false 209 11;
    701 241500 _ 2 208 false 209 11;
    702 483000 _ 2 208 false 209 11;
    703 966000 _ 2 208 false 209 11;
    704 1932000 _ 2 208 false 209 11;
    705 2898000 _ 2 208 false 209 11;
    706 3864000 _ 2 208 false 209 11;
    707 5796000 _ 2 208 false 209 11;
    708 5796000 _ 2 208 false 209 13;
    709 11592000 _ 2 208 false 209 11;
    710 11592000 _ 2 208 false 209 13;
    711 114710 _ 2 208 false 209 11;
    712 229420 _ 2 208 false 209 11;
    713 458840 _ 2 208 false 209 11;
    714 917680 _ 2 208 false 209 11;
    715 1835360 _ 2 208 false 209 11;
    716 2753040 _ 2 208 false 209 11;
    717 3670720 _ 2 208 false 209 11;
    739 53770 _ 2 208 false 209 11;
    740 107540 _ 2 208 false 209 11;
    741 215080 _ 2 208 false 209 11;
    742 430160 _ 2 208 false 209 11;
    743 860320 _ 2 208 false 209 11;
    744 1720640 _ 2 208 false 209 11;
    745 2580960 _ 2 208 false 209 11;
    746 3441280 _ 2 208 false 209 11;
    747 5161920 _ 2 208 false 209 11;
    748 5161920 _ 2 208 false 209 13;
    749 10323840 _ 2 208 false 209 11;
    750 10323840 _ 2 208 false 209 13;
    900 1326000 _ 2 208 false 209 59;
    901 10608000 _ 2 208 false 209 59;
    902 21216000 _ 2 208 false 209 59;
    903 3823000 _ 2 208 false 209 62;
    904 15292000 _ 2 208 false 209 64;
    905 30584000 _ 2 208 false 209 53;
    907 40944750 _ 2 208 false 209 53;
    908 51207300 _ 2 208 false 209 53;
    914 200000 _ 2 208 false 209 4;
    915 400000 _ 2 208 false 209 4;
    916 800000 _ 2 208 false 209 4;
    917 1600000 _ 2 208 false 209 4;
    918 3201000 _ 2 208 false 209 4;
    919 160050 _ 2 208 false 209 11;
    920 320100 _ 2 208 false 209 11;
    921 640200 _ 2 208 false 209 11;
    922 1280400 _ 2 208 false 209 11;
    923 2560800 _ 2 208 false 209 11;
    924 5121600 _ 2 208 false 209 11;
    925 152000 _ 2 208 false 209 11;
    926 304000 _ 2 208 false 209 11;
    927 608000 _ 2 208 false 209 11;
    928 1216000 _ 2 208 false 209 11;
    929 2432000 _ 2 208 false 209 11;
    930 3648000 _ 2 208 false 209 11;
    931 4864000 _ 2 208 false 209 11;
    932 7296000 _ 2 208 false 209 11;
    933 7296000 _ 2 208 false 209 13;
    934 137000 _ 2 208 false 209 11;
    935 274000 _ 2 208 false 209 11;
    936 548000 _ 2 208 false 209 11;
    937 1096000 _ 2 208 false 209 11;
    938 2192000 _ 2 208 false 209 11;
    939 3288000 _ 2 208 false 209 11;
    940 4384000 _ 2 208 false 209 11;
    941 6576000 _ 2 208 false 209 11;
    942 158000 _ 2 208 false 209 11;
    943 316000 _ 2 208 false 209 11;
    944 632000 _ 2 208 false 209 11;
    945 1264000 _ 2 208 false 209 11;
    946 2528000 _ 2 208 false 209 11;
    947 3792000 _ 2 208 false 209 11;
    948 5056000 _ 2 208 false 209 11;
    949 7584000 _ 2 208 false 209 11;
    950 178000 _ 2 208 false 209 11;
    951 356000 _ 2 208 false 209 11;
    952 712000 _ 2 208 false 209 11;
    953 1424000 _ 2 208 false 209 11;
    954 2848000 _ 2 208 false 209 11;
    955 4272000 _ 2 208 false 209 11;
    956 5696000 _ 2 208 false 209 11;
    957 8544000 _ 2 208 false 209 11;
    958 8544000 _ 2 208 false 209 13;
    959 173000 _ 2 208 false 209 11;
    960 346000 _ 2 208 false 209 11;
    961 692000 _ 2 208 false 209 11;
    962 1384000 _ 2 208 false 209 11;
    963 2768000 _ 2 208 false 209 11;
    964 4152000 _ 2 208 false 209 11;
    965 5536000 _ 2 208 false 209 11;
    966 8304000 _ 2 208 false 209 11;
    967 8304000 _ 2 208 false 209 13;
    968 199000 _ 2 208 false 209 11;
    969 398000 _ 2 208 false 209 11;
    970 796000 _ 2 208 false 209 11;
    971 1592000 _ 2 208 false 209 11;
    972 3184000 _ 2 208 false 209 11;
    973 4776000 _ 2 208 false 209 11;
    974 6368000 _ 2 208 false 209 11;
    975 9552000 _ 2 208 false 209 11;
    976 9552000 _ 2 208 false 209 13;
    977 178000 _ 2 208 false 209 11;
    978 356000 _ 2 208 false 209 11;
    979 712000 _ 2 208 false 209 11;
    980 1424000 _ 2 208 false 209 11;
    981 2848000 _ 2 208 false 209 11;
    982 4272000 _ 2 208 false 209 11;
    983 5696000 _ 2 208 false 209 11;
    984 8544000 _ 2 208 false 209 11;
    985 8544000 _ 2 208 false 209 13;
    986 136800 _ 2 208 false 209 11;
    987 273600 _ 2 208 false 209 11;
    988 547200 _ 2 208 false 209 11;
    989 1094400 _ 2 208 false 209 11;
    990 2188800 _ 2 208 false 209 11;
    991 3283200 _ 2 208 false 209 11;
    992 4377600 _ 2 208 false 209 11;
    993 6566400 _ 2 208 false 209 11;
    994 8755200 _ 2 208 false 209 11;
    995 13132800 _ 2 208 false 209 11;
    996 13132800 _ 2 208 false 209 13;
    997 60800 _ 2 208 false 209 11;
    998 121600 _ 2 208 false 209 11;
    999 243200 _ 2 208 false 209 11;
    1000 486400 _ 2 208 false 209 11;
    1001 972800 _ 2 208 false 209 11;
    1002 1945600 _ 2 208 false 209 11;
    1003 2918400 _ 2 208 false 209 11;
    1004 3891200 _ 2 208 false 209 11;
    1005 3891200 _ 2 208 false 209 13;
    1006 69000 _ 2 208 false 209 11;
    1007 138000 _ 2 208 false 209 11;
    1008 276000 _ 2 208 false 209 11;
    1009 552000 _ 2 208 false 209 11;
    1010 1104000 _ 2 208 false 209 11;
    1011 2208000 _ 2 208 false 209 11;
    1012 3312000 _ 2 208 false 209 11;
    1013 4416000 _ 2 208 false 209 11;
    1014 4416000 _ 2 208 false 209 13;
    1015 152000 _ 2 208 false 209 11;
    1016 304000 _ 2 208 false 209 11;
    1017 608000 _ 2 208 false 209 11;
    1018 1216000 _ 2 208 false 209 11;
    1019 2432000 _ 2 208 false 209 11;
    1020 3648000 _ 2 208 false 209 11;
    1021 4864000 _ 2 208 false 209 11;
    1022 7296000 _ 2 208 false 209 11;
    1023 9728000 _ 2 208 false 209 11;
    1024 9728000 _ 2 208 false 209 13;
    1025 181650 _ 2 208 false 209 11;
    1026 363300 _ 2 208 false 209 11;
    1027 726600 _ 2 208 false 209 11;
    1028 1453200 _ 2 208 false 209 11;
    1029 2906400 _ 2 208 false 209 11;
    1030 4359600 _ 2 208 false 209 11;
    1031 5812800 _ 2 208 false 209 11;
    1032 8719200 _ 2 208 false 209 11;
    1033 11625600 _ 2 208 false 209 11;
    1034 11625600 _ 2 208 false 209 13;
    1035 232830 _ 2 208 false 209 11;
    1036 465660 _ 2 208 false 209 11;
    1037 931320 _ 2 208 false 209 11;
    1038 1862640 _ 2 208 false 209 11;
    1039 3725280 _ 2 208 false 209 11;
    1040 5587920 _ 2 208 false 209 11;
    1041 7450560 _ 2 208 false 209 11;
    1042 11175840 _ 2 208 false 209 11;
    1043 14901120 _ 2 208 false 209 11;
    1044 14901120 _ 2 208 false 209 13;
    1045 208260 _ 2 208 false 209 11;
    1046 416520 _ 2 208 false 209 11;
    1047 833040 _ 2 208 false 209 11;
    1048 1666080 _ 2 208 false 209 11;
    1049 3332160 _ 2 208 false 209 11;
    1050 4998240 _ 2 208 false 209 11;
    1051 6664320 _ 2 208 false 209 11;
    1052 9996480 _ 2 208 false 209 11;
    1053 13328640 _ 2 208 false 209 11;
    1054 13328640 _ 2 208 false 209 13;
    1055 91770 _ 2 208 false 209 11;
    1056 183540 _ 2 208 false 209 11;
    1057 367080 _ 2 208 false 209 11;
    1058 734160 _ 2 208 false 209 11;
    1059 1468320 _ 2 208 false 209 11;
    1060 2936640 _ 2 208 false 209 11;
    1061 4404960 _ 2 208 false 209 11;
    1062 5873280 _ 2 208 false 209 11;
    1063 8809920 _ 2 208 false 209 11;
    1064 11746560 _ 2 208 false 209 11;
    1065 17619840 _ 2 208 false 209 11;
    1066 17619840 _ 2 208 false 209 13;
    1067 64600 _ 2 208 false 209 11;
    1068 129200 _ 2 208 false 209 11;
    1069 258400 _ 2 208 false 209 11;
    1070 516800 _ 2 208 false 209 11;
    1071 1033600 _ 2 208 false 209 11;
    1072 2067200 _ 2 208 false 209 11;
    1073 3100800 _ 2 208 false 209 11;
    1074 4134400 _ 2 208 false 209 11;
    1075 4134400 _ 2 208 false 209 13;
    1076 81700 _ 2 208 false 209 11;
    1077 163500 _ 2 208 false 209 11;
    1078 327000 _ 2 208 false 209 11;
    1079 653900 _ 2 208 false 209 11;
    1080 1307900 _ 2 208 false 209 11;
    1081 2615800 _ 2 208 false 209 11;
    1082 3923600 _ 2 208 false 209 11;
    1083 5231500 _ 2 208 false 209 11;
    1084 5231500 _ 2 208 false 209 13;
    1085 159600 _ 2 208 false 209 11;
    1086 319200 _ 2 208 false 209 11;
    1087 638400 _ 2 208 false 209 11;
    1088 1276800 _ 2 208 false 209 11;
    1089 2553600 _ 2 208 false 209 11;
    1090 3830400 _ 2 208 false 209 11;
    1091 5107200 _ 2 208 false 209 11;
    1092 7660800 _ 2 208 false 209 11;
    1093 7660800 _ 2 208 false 209 13;
    1094 15321600 _ 2 208 false 209 11;
    1095 15321600 _ 2 208 false 209 13;
    1096 225000 _ 2 208 false 209 11;
    1097 450000 _ 2 208 false 209 11;
    1098 900000 _ 2 208 false 209 11;
    1099 1800000 _ 2 208 false 209 11;
    1100 3600000 _ 2 208 false 209 11;
    1101 5400000 _ 2 208 false 209 11;
    1102 7200000 _ 2 208 false 209 11;
    1103 7200000 _ 2 208 false 209 13;
    1104 14400000 _ 2 208 false 209 11;
    1105 14400000 _ 2 208 false 209 13;
    1118 71060 _ 2 208 false 209 11;
    1119 142120 _ 2 208 false 209 11;
    1120 284240 _ 2 208 false 209 11;
    1121 568480 _ 2 208 false 209 11;
    1122 1136960 _ 2 208 false 209 11;
    1123 2273920 _ 2 208 false 209 11;
    1124 3410880 _ 2 208 false 209 11;
    1125 4547840 _ 2 208 false 209 11;
    1126 6821760 _ 2 208 false 209 11;
    1127 6821760 _ 2 208 false 209 13;
    1128 13643520 _ 2 208 false 209 11;
    1129 13643520 _ 2 208 false 209 13;
    1252 6700 _ 2 208 false 209 11;
    1253 13400 _ 2 208 false 209 11;
    1254 26800 _ 2 208 false 209 11;
    1255 53600 _ 2 208 false 209 11;
    1256 107200 _ 2 208 false 209 11;
    1257 214400 _ 2 208 false 209 11;
    1258 428800 _ 2 208 false 209 11;
    1259 6000 _ 2 208 false 209 11;
    1260 12000 _ 2 208 false 209 11;
    1261 24000 _ 2 208 false 209 11;
    1262 48000 _ 2 208 false 209 11;
    1263 96000 _ 2 208 false 209 11;
    1264 192000 _ 2 208 false 209 11;
    1265 384000 _ 2 208 false 209 11;
    1266 5400 _ 2 208 false 209 11;
    1267 10800 _ 2 208 false 209 11;
    1268 21600 _ 2 208 false 209 11;
    1269 43200 _ 2 208 false 209 11;
    1270 86400 _ 2 208 false 209 11;
    1271 172800 _ 2 208 false 209 11;
    1272 345600 _ 2 208 false 209 11;
    1273 4800 _ 2 208 false 209 11;
    1274 9600 _ 2 208 false 209 11;
    1275 19200 _ 2 208 false 209 11;
    1276 38400 _ 2 208 false 209 11;
    1277 76800 _ 2 208 false 209 11;
    1278 153600 _ 2 208 false 209 11;
    1279 307200 _ 2 208 false 209 11;
    1283 131733000 _ 2 208 false 209 11;
    1284 197600000 _ 2 208 false 209 11;
    1286 32933500 _ 2 208 false 209 11;
    1287 55979600 _ 2 208 false 209 11;
    1288 65867000 _ 2 208 false 209 11;
    1289 98800000 _ 2 208 false 209 11;
    1299 9337000 _ 2 208 false 209 11;
    1300 18674000 _ 2 208 false 209 11;
    1301 1167000 _ 2 208 false 209 11;
    1302 2334000 _ 2 208 false 209 11;
    1303 4668000 _ 2 208 false 209 11;
    1304 9336000 _ 2 208 false 209 11;
    1305 18672000 _ 2 208 false 209 11;
    1306 37344000 _ 2 208 false 209 11;
    1316 9337000 _ 2 208 false 209 11;
    1317 14005500 _ 2 208 false 209 11;
    1318 18674000 _ 2 208 false 209 11;
    1319 18674000 _ 2 208 false 209 13;
    1320 1167130 _ 2 208 false 209 11;
    1321 2334250 _ 2 208 false 209 11;
    1322 4668500 _ 2 208 false 209 11;
    1323 9337000 _ 2 208 false 209 11;
    1324 18674000 _ 2 208 false 209 11;
    1325 28011000 _ 2 208 false 209 11;
    1326 37348000 _ 2 208 false 209 11;
    1327 37348000 _ 2 208 false 209 13;
    1334 136550 _ 2 208 false 209 11;
    1335 273100 _ 2 208 false 209 11;
    1336 546200 _ 2 208 false 209 11;
    1337 1092400 _ 2 208 false 209 11;
    1338 2184800 _ 2 208 false 209 11;
    1339 4369600 _ 2 208 false 209 11;
    1340 6554400 _ 2 208 false 209 11;
    1341 8739200 _ 2 208 false 209 11;
    1342 13108800 _ 2 208 false 209 11;
    1343 13108800 _ 2 208 false 209 13;
    1344 26217600 _ 2 208 false 209 11;
    1345 26217600 _ 2 208 false 209 13;
    1360 225000 _ 2 208 false 209 11;
    1361 450000 _ 2 208 false 209 11;
    1362 900000 _ 2 208 false 209 11;
    1363 1350000 _ 2 208 false 209 11;
    1364 2700000 _ 2 208 false 209 11;
    1365 5400000 _ 2 208 false 209 11;
    1366 5400000 _ 2 208 false 209 13;
    // aws ap-southeast-1
    0 29400 _ 2 208 false 209 4;
    1 58800 _ 2 208 false 209 4;
    2 117600 _ 2 208 false 209 4;
    3 235200 _ 2 208 false 209 4;
    5 470000 _ 2 208 false 209 6;
    4 470400 _ 2 208 false 209 4;
    6 164000 _ 2 208 false 209 4;
    7 655000 _ 2 208 false 209 4;
    8 132000 _ 2 208 false 209 4;
    9 265000 _ 2 208 false 209 4;
    10 529000 _ 2 208 false 209 4;
    11 1058000 _ 2 208 false 209 4;
    12 2117000 _ 2 208 false 209 4;
    13 115000 _ 2 208 false 209 11;
    14 231000 _ 2 208 false 209 11;
    15 462000 _ 2 208 false 209 11;
    16 924000 _ 2 208 false 209 11;
    17 1848000 _ 2 208 false 209 11;
    18 98000 _ 2 208 false 209 11;
    19 196000 _ 2 208 false 209 11;
    20 392000 _ 2 208 false 209 11;
    21 784000 _ 2 208 false 209 11;
    22 1764000 _ 2 208 false 209 11;
    23 2352000 _ 2 208 false 209 11;
    24 3528000 _ 2 208 false 209 11;
    25 4704000 _ 2 208 false 209 11;
    26 4704000 _ 2 208 false 209 13;
    27 88000 _ 2 208 false 209 11;
    28 176000 _ 2 208 false 209 11;
    29 352000 _ 2 208 false 209 11;
    30 704000 _ 2 208 false 209 11;
    31 1408000 _ 2 208 false 209 11;
    32 2112000 _ 2 208 false 209 11;
    33 2816000 _ 2 208 false 209 11;
    34 4224000 _ 2 208 false 209 11;
    35 101000 _ 2 208 false 209 11;
    36 202000 _ 2 208 false 209 11;
    37 404000 _ 2 208 false 209 11;
    38 808000 _ 2 208 false 209 11;
    39 1616000 _ 2 208 false 209 11;
    40 2424000 _ 2 208 false 209 11;
    41 3232000 _ 2 208 false 209 11;
    42 4848000 _ 2 208 false 209 11;
    43 112000 _ 2 208 false 209 11;
    44 224000 _ 2 208 false 209 11;
    45 448000 _ 2 208 false 209 11;
    46 896000 _ 2 208 false 209 11;
    47 2016000 _ 2 208 false 209 11;
    48 2688000 _ 2 208 false 209 11;
    49 4032000 _ 2 208 false 209 11;
    50 5376000 _ 2 208 false 209 11;
    51 5376000 _ 2 208 false 209 13;
    52 124000 _ 2 208 false 209 11;
    53 248000 _ 2 208 false 209 11;
    54 496000 _ 2 208 false 209 11;
    55 992000 _ 2 208 false 209 11;
    56 2232000 _ 2 208 false 209 11;
    57 4464000 _ 2 208 false 209 11;
    58 4464000 _ 2 208 false 209 13;
    59 88200 _ 2 208 false 209 11;
    60 176400 _ 2 208 false 209 11;
    61 352800 _ 2 208 false 209 11;
    62 705600 _ 2 208 false 209 11;
    63 1411200 _ 2 208 false 209 11;
    64 2116800 _ 2 208 false 209 11;
    65 2822400 _ 2 208 false 209 11;
    66 4233600 _ 2 208 false 209 11;
    67 5644800 _ 2 208 false 209 11;
    68 8467200 _ 2 208 false 209 11;
    69 8467200 _ 2 208 false 209 13;
    70 39200 _ 2 208 false 209 11;
    71 78400 _ 2 208 false 209 11;
    72 156800 _ 2 208 false 209 11;
    73 313600 _ 2 208 false 209 11;
    74 627200 _ 2 208 false 209 11;
    75 1254400 _ 2 208 false 209 11;
    76 1881600 _ 2 208 false 209 11;
    77 2508800 _ 2 208 false 209 11;
    78 2508800 _ 2 208 false 209 13;
    79 45000 _ 2 208 false 209 11;
    80 90000 _ 2 208 false 209 11;
    81 180000 _ 2 208 false 209 11;
    82 360000 _ 2 208 false 209 11;
    83 720000 _ 2 208 false 209 11;
    84 1440000 _ 2 208 false 209 11;
    85 2160000 _ 2 208 false 209 11;
    86 2880000 _ 2 208 false 209 11;
    87 2880000 _ 2 208 false 209 13;
    88 49500 _ 2 208 false 209 11;
    89 99000 _ 2 208 false 209 11;
    90 198000 _ 2 208 false 209 11;
    91 396000 _ 2 208 false 209 11;
    92 792000 _ 2 208 false 209 11;
    93 1584000 _ 2 208 false 209 11;
    94 2376000 _ 2 208 false 209 11;
    95 3168000 _ 2 208 false 209 11;
    96 98000 _ 2 208 false 209 11;
    97 196000 _ 2 208 false 209 11;
    98 392000 _ 2 208 false 209 11;
    99 784000 _ 2 208 false 209 11;
    100 1568000 _ 2 208 false 209 11;
    101 2352000 _ 2 208 false 209 11;
    102 3136000 _ 2 208 false 209 11;
    103 4704000 _ 2 208 false 209 11;
    104 6272000 _ 2 208 false 209 11;
    105 6272000 _ 2 208 false 209 13;
    106 117600 _ 2 208 false 209 11;
    107 235200 _ 2 208 false 209 11;
    108 470400 _ 2 208 false 209 11;
    109 940800 _ 2 208 false 209 11;
    110 1881600 _ 2 208 false 209 11;
    111 2822400 _ 2 208 false 209 11;
    112 3763200 _ 2 208 false 209 11;
    113 5644800 _ 2 208 false 209 11;
    114 7526400 _ 2 208 false 209 11;
    115 7526400 _ 2 208 false 209 13;
    116 130200 _ 2 208 false 209 11;
    117 260400 _ 2 208 false 209 11;
    118 520800 _ 2 208 false 209 11;
    119 1041600 _ 2 208 false 209 11;
    120 2083200 _ 2 208 false 209 11;
    121 3124800 _ 2 208 false 209 11;
    122 4166400 _ 2 208 false 209 11;
    123 6249600 _ 2 208 false 209 11;
    124 8332800 _ 2 208 false 209 11;
    125 8332800 _ 2 208 false 209 13;
    138 41700 _ 2 208 false 209 11;
    139 83300 _ 2 208 false 209 11;
    140 166600 _ 2 208 false 209 11;
    141 333200 _ 2 208 false 209 11;
    142 666400 _ 2 208 false 209 11;
    143 1332800 _ 2 208 false 209 11;
    144 1999200 _ 2 208 false 209 11;
    145 2665600 _ 2 208 false 209 11;
    146 2665600 _ 2 208 false 209 13;
    147 52900 _ 2 208 false 209 11;
    148 105800 _ 2 208 false 209 11;
    149 211700 _ 2 208 false 209 11;
    150 423400 _ 2 208 false 209 11;
    151 846700 _ 2 208 false 209 11;
    152 1693400 _ 2 208 false 209 11;
    153 2540200 _ 2 208 false 209 11;
    154 3386900 _ 2 208 false 209 11;
    155 3386900 _ 2 208 false 209 13;
    165 102900 _ 2 208 false 209 11;
    166 205800 _ 2 208 false 209 11;
    167 411600 _ 2 208 false 209 11;
    168 823200 _ 2 208 false 209 11;
    169 1646400 _ 2 208 false 209 11;
    170 2469600 _ 2 208 false 209 11;
    171 3292800 _ 2 208 false 209 11;
    172 4939200 _ 2 208 false 209 11;
    173 4939200 _ 2 208 false 209 13;
    174 9878400 _ 2 208 false 209 11;
    175 9878400 _ 2 208 false 209 13;
    176 97780 _ 2 208 false 209 11;
    177 195550 _ 2 208 false 209 11;
    178 391100 _ 2 208 false 209 11;
    179 782200 _ 2 208 false 209 11;
    180 1564410 _ 2 208 false 209 11;
    181 2346610 _ 2 208 false 209 11;
    182 3128820 _ 2 208 false 209 11;
    331 870000 _ 2 208 false 209 4;
    332 1740000 _ 2 208 false 209 4;
    333 3480000 _ 2 208 false 209 4;
    334 6960000 _ 2 208 false 209 4;
    335 626000 _ 2 208 false 209 11;
    336 1252000 _ 2 208 false 209 11;
    337 2504000 _ 2 208 false 209 11;
    338 5008080 _ 2 208 false 209 11;
    339 659000 _ 2 208 false 209 11;
    340 1318000 _ 2 208 false 209 11;
    341 2636000 _ 2 208 false 209 11;
    342 3954000 _ 2 208 false 209 11;
    343 5271680 _ 2 208 false 209 11;
    344 7907520 _ 2 208 false 209 11;
    352 1000000 _ 2 208 false 209 57;
    353 4000000 _ 2 208 false 209 57;
    354 1670000 _ 2 208 false 209 59;
    355 3340000 _ 2 208 false 209 59;
    356 6680000 _ 2 208 false 209 59;
    363 736000 _ 2 208 false 209 62;
    364 1052000 _ 2 208 false 209 62;
    365 1685000 _ 2 208 false 209 62;
    366 3045000 _ 2 208 false 209 62;
    367 5474000 _ 2 208 false 209 64;
    368 6089000 _ 2 208 false 209 62;
    369 10948000 _ 2 208 false 209 66;
    378 587700 _ 2 208 false 209 62;
    379 778000 _ 2 208 false 209 62;
    380 1158600 _ 2 208 false 209 62;
    381 1919800 _ 2 208 false 209 62;
    382 3839500 _ 2 208 false 209 63;
    383 3839500 _ 2 208 false 209 69;
    1368 3320500 _ 2 208 false 209 11;
    426 1018000 _ 2 208 false 209 4;
    427 2035000 _ 2 208 false 209 4;
    428 4070000 _ 2 208 false 209 4;
    429 8140000 _ 2 208 false 209 4;
    430 187000 _ 2 208 false 209 11;
    431 374000 _ 2 208 false 209 11;
    432 748000 _ 2 208 false 209 11;
    433 1496000 _ 2 208 false 209 11;
    434 2992000 _ 2 208 false 209 11;
    435 5984000 _ 2 208 false 209 11;
    436 5984000 _ 2 208 false 209 13;
    437 271000 _ 2 208 false 209 11;
    438 542000 _ 2 208 false 209 11;
    439 1084000 _ 2 208 false 209 11;
    440 1626000 _ 2 208 false 209 11;
    441 3252000 _ 2 208 false 209 11;
    442 6504000 _ 2 208 false 209 11;
    443 13008000 _ 2 208 false 209 11;
    444 13008000 _ 2 208 false 209 13;
    445 185130 _ 2 208 false 209 11;
    446 370260 _ 2 208 false 209 11;
    447 740520 _ 2 208 false 209 11;
    448 1481040 _ 2 208 false 209 11;
    449 2962080 _ 2 208 false 209 11;
    450 5924160 _ 2 208 false 209 11;
    451 206000 _ 2 208 false 209 11;
    452 411000 _ 2 208 false 209 11;
    453 823000 _ 2 208 false 209 11;
    454 1646000 _ 2 208 false 209 11;
    455 3291000 _ 2 208 false 209 11;
    456 4937000 _ 2 208 false 209 11;
    457 6582000 _ 2 208 false 209 11;
    458 9873600 _ 2 208 false 209 11;
    460 13164800 _ 2 208 false 209 11;
    459 13165000 _ 2 208 false 209 13;
    505 218040 _ 2 208 false 209 11;
    506 436080 _ 2 208 false 209 11;
    507 872170 _ 2 208 false 209 11;
    508 1744340 _ 2 208 false 209 11;
    509 3488670 _ 2 208 false 209 11;
    510 6977340 _ 2 208 false 209 11;
    511 308000 _ 2 208 false 209 11;
    512 489000 _ 2 208 false 209 11;
    513 1594000 _ 2 208 false 209 11;
    514 6376000 _ 2 208 false 209 11;
    515 1061480 _ 2 208 false 209 11;
    516 2755000 _ 2 208 false 209 11;
    517 9086890 _ 2 208 false 209 11;
    518 18173770 _ 2 208 false 209 11;
    519 172760 _ 2 208 false 209 11;
    520 345530 _ 2 208 false 209 11;
    521 691050 _ 2 208 false 209 11;
    522 1382100 _ 2 208 false 209 11;
    523 2764210 _ 2 208 false 209 11;
    524 5528420 _ 2 208 false 209 11;
    525 58000 _ 2 208 false 209 4;
    526 117000 _ 2 208 false 209 4;
    527 233000 _ 2 208 false 209 4;
    528 467000 _ 2 208 false 209 4;
    529 296000 _ 2 208 false 209 4;
    530 592000 _ 2 208 false 209 4;
    531 1183000 _ 2 208 false 209 4;
    532 98000 _ 2 208 false 209 4;
    533 196000 _ 2 208 false 209 4;
    534 392000 _ 2 208 false 209 4;
    535 784000 _ 2 208 false 209 4;
    536 125000 _ 2 208 false 209 11;
    537 250000 _ 2 208 false 209 11;
    538 500000 _ 2 208 false 209 11;
    539 1000000 _ 2 208 false 209 11;
    540 2500000 _ 2 208 false 209 11;
    541 4000000 _ 2 208 false 209 11;
    542 120000 _ 2 208 false 209 11;
    543 240000 _ 2 208 false 209 11;
    544 480000 _ 2 208 false 209 11;
    545 960000 _ 2 208 false 209 11;
    546 1920000 _ 2 208 false 209 11;
    547 2880000 _ 2 208 false 209 11;
    548 3840000 _ 2 208 false 209 11;
    549 5760000 _ 2 208 false 209 11;
    550 5760000 _ 2 208 false 209 13;
    551 108000 _ 2 208 false 209 11;
    552 216000 _ 2 208 false 209 11;
    553 432000 _ 2 208 false 209 11;
    554 864000 _ 2 208 false 209 11;
    555 1728000 _ 2 208 false 209 11;
    556 2592000 _ 2 208 false 209 11;
    557 3456000 _ 2 208 false 209 11;
    558 5184000 _ 2 208 false 209 11;
    559 129000 _ 2 208 false 209 11;
    560 258000 _ 2 208 false 209 11;
    561 516000 _ 2 208 false 209 11;
    562 1032000 _ 2 208 false 209 11;
    563 2064000 _ 2 208 false 209 11;
    564 3096000 _ 2 208 false 209 11;
    565 4128000 _ 2 208 false 209 11;
    566 6192000 _ 2 208 false 209 11;
    567 141000 _ 2 208 false 209 11;
    568 282000 _ 2 208 false 209 11;
    569 564000 _ 2 208 false 209 11;
    570 1128000 _ 2 208 false 209 11;
    571 2256000 _ 2 208 false 209 11;
    572 3384000 _ 2 208 false 209 11;
    573 4512000 _ 2 208 false 209 11;
    574 6768000 _ 2 208 false 209 11;
    575 6768000 _ 2 208 false 209 13;
    576 167000 _ 2 208 false 209 11;
    577 334000 _ 2 208 false 209 11;
    578 668000 _ 2 208 false 209 11;
    579 1336000 _ 2 208 false 209 11;
    580 2672000 _ 2 208 false 209 11;
    581 4008000 _ 2 208 false 209 11;
    582 5344000 _ 2 208 false 209 11;
    583 8016000 _ 2 208 false 209 11;
    584 8016000 _ 2 208 false 209 13;
    585 146000 _ 2 208 false 209 11;
    586 292000 _ 2 208 false 209 11;
    587 584000 _ 2 208 false 209 11;
    588 1168000 _ 2 208 false 209 11;
    589 2336000 _ 2 208 false 209 11;
    590 3504000 _ 2 208 false 209 11;
    591 4672000 _ 2 208 false 209 11;
    592 7008000 _ 2 208 false 209 11;
    593 7008000 _ 2 208 false 209 13;
    594 206500 _ 2 208 false 209 11;
    595 413000 _ 2 208 false 209 11;
    596 826000 _ 2 208 false 209 11;
    597 1239000 _ 2 208 false 209 11;
    598 2478000 _ 2 208 false 209 11;
    599 4956000 _ 2 208 false 209 11;
    600 4956000 _ 2 208 false 209 13;
    601 108000 _ 2 208 false 209 11;
    602 216000 _ 2 208 false 209 11;
    603 432000 _ 2 208 false 209 11;
    604 864000 _ 2 208 false 209 11;
    605 1728000 _ 2 208 false 209 11;
    606 2592000 _ 2 208 false 209 11;
    607 3456000 _ 2 208 false 209 11;
    608 5184000 _ 2 208 false 209 11;
    609 6912000 _ 2 208 false 209 11;
    610 10368000 _ 2 208 false 209 11;
    611 10368000 _ 2 208 false 209 13;
    612 48000 _ 2 208 false 209 11;
    613 96000 _ 2 208 false 209 11;
    614 192000 _ 2 208 false 209 11;
    615 384000 _ 2 208 false 209 11;
    616 768000 _ 2 208 false 209 11;
    617 1536000 _ 2 208 false 209 11;
    618 2304000 _ 2 208 false 209 11;
    619 3072000 _ 2 208 false 209 11;
    620 3072000 _ 2 208 false 209 13;
    621 56500 _ 2 208 false 209 11;
    622 113000 _ 2 208 false 209 11;
    623 226000 _ 2 208 false 209 11;
    624 452000 _ 2 208 false 209 11;
    625 904000 _ 2 208 false 209 11;
    626 1808000 _ 2 208 false 209 11;
    627 2712000 _ 2 208 false 209 11;
    628 3616000 _ 2 208 false 209 11;
    629 3616000 _ 2 208 false 209 13;
    630 120000 _ 2 208 false 209 11;
    631 240000 _ 2 208 false 209 11;
    632 480000 _ 2 208 false 209 11;
    633 960000 _ 2 208 false 209 11;
    634 1920000 _ 2 208 false 209 11;
    635 2880000 _ 2 208 false 209 11;
    636 3840000 _ 2 208 false 209 11;
    637 5760000 _ 2 208 false 209 11;
    638 7680000 _ 2 208 false 209 11;
    639 7680000 _ 2 208 false 209 13;
    640 148050 _ 2 208 false 209 11;
    641 296100 _ 2 208 false 209 11;
    642 592200 _ 2 208 false 209 11;
    643 1184400 _ 2 208 false 209 11;
    644 2368800 _ 2 208 false 209 11;
    645 3553200 _ 2 208 false 209 11;
    646 4737600 _ 2 208 false 209 11;
    647 7106400 _ 2 208 false 209 11;
    648 9475200 _ 2 208 false 209 11;
    649 9475200 _ 2 208 false 209 13;
    650 195390 _ 2 208 false 209 11;
    651 390780 _ 2 208 false 209 11;
    652 781560 _ 2 208 false 209 11;
    653 1563120 _ 2 208 false 209 11;
    654 3126240 _ 2 208 false 209 11;
    655 4689360 _ 2 208 false 209 11;
    656 6252480 _ 2 208 false 209 11;
    657 9378720 _ 2 208 false 209 11;
    658 12504960 _ 2 208 false 209 11;
    659 12504960 _ 2 208 false 209 13;
    660 170820 _ 2 208 false 209 11;
    661 341640 _ 2 208 false 209 11;
    662 683280 _ 2 208 false 209 11;
    663 1366560 _ 2 208 false 209 11;
    664 2733120 _ 2 208 false 209 11;
    665 4099680 _ 2 208 false 209 11;
    666 5466240 _ 2 208 false 209 11;
    667 8199360 _ 2 208 false 209 11;
    668 10932480 _ 2 208 false 209 11;
    669 10932480 _ 2 208 false 209 13;
    682 51000 _ 2 208 false 209 11;
    683 102000 _ 2 208 false 209 11;
    684 204000 _ 2 208 false 209 11;
    685 408000 _ 2 208 false 209 11;
    686 816000 _ 2 208 false 209 11;
    687 1632000 _ 2 208 false 209 11;
    688 2448000 _ 2 208 false 209 11;
    689 3264000 _ 2 208 false 209 11;
    690 3264000 _ 2 208 false 209 13;
    691 66600 _ 2 208 false 209 11;
    692 133200 _ 2 208 false 209 11;
    693 266500 _ 2 208 false 209 11;
    694 533000 _ 2 208 false 209 11;
    695 1066000 _ 2 208 false 209 11;
    696 2131900 _ 2 208 false 209 11;
    697 3197900 _ 2 208 false 209 11;
    698 4263800 _ 2 208 false 209 11;
    699 4263800 _ 2 208 false 209 13;
    700 126000 _ 2 208 false 209 11;
    701 252000 _ 2 208 false 209 11;
    702 504000 _ 2 208 false 209 11;
    703 1008000 _ 2 208 false 209 11;
    704 2016000 _ 2 208 false 209 11;
    705 3024000 _ 2 208 false 209 11;
    706 4032000 _ 2 208 false 209 11;
    707 6048000 _ 2 208 false 209 11;
    708 6048000 _ 2 208 false 209 13;
    709 12096000 _ 2 208 false 209 11;
    710 12096000 _ 2 208 false 209 13;
    711 119700 _ 2 208 false 209 11;
    712 239400 _ 2 208 false 209 11;
    713 478800 _ 2 208 false 209 11;
    714 957600 _ 2 208 false 209 11;
    715 1915200 _ 2 208 false 209 11;
    716 2872800 _ 2 208 false 209 11;
    717 3830400 _ 2 208 false 209 11;
    900 1718000 _ 2 208 false 209 59;
    901 13744000 _ 2 208 false 209 59;
    902 27488000 _ 2 208 false 209 59;
    903 4234000 _ 2 208 false 209 62;
    904 16936000 _ 2 208 false 209 64;
    905 33872000 _ 2 208 false 209 53;
    907 39327100 _ 2 208 false 209 53;
    908 49159000 _ 2 208 false 209 53;
    914 200000 _ 2 208 false 209 4;
    915 399000 _ 2 208 false 209 4;
    916 798000 _ 2 208 false 209 4;
    917 1596000 _ 2 208 false 209 4;
    918 3192000 _ 2 208 false 209 4;
    919 160000 _ 2 208 false 209 11;
    920 320000 _ 2 208 false 209 11;
    921 640000 _ 2 208 false 209 11;
    922 1280000 _ 2 208 false 209 11;
    923 2560000 _ 2 208 false 209 11;
    924 5120000 _ 2 208 false 209 11;
    925 152000 _ 2 208 false 209 11;
    926 304000 _ 2 208 false 209 11;
    927 608000 _ 2 208 false 209 11;
    928 1216000 _ 2 208 false 209 11;
    929 2432000 _ 2 208 false 209 11;
    930 3648000 _ 2 208 false 209 11;
    931 4864000 _ 2 208 false 209 11;
    932 7296000 _ 2 208 false 209 11;
    933 7296000 _ 2 208 false 209 13;
    934 136000 _ 2 208 false 209 11;
    935 272000 _ 2 208 false 209 11;
    936 544000 _ 2 208 false 209 11;
    937 1088000 _ 2 208 false 209 11;
    938 2176000 _ 2 208 false 209 11;
    939 3264000 _ 2 208 false 209 11;
    940 4352000 _ 2 208 false 209 11;
    941 6528000 _ 2 208 false 209 11;
    942 159000 _ 2 208 false 209 11;
    943 318000 _ 2 208 false 209 11;
    944 636000 _ 2 208 false 209 11;
    945 1272000 _ 2 208 false 209 11;
    946 2544000 _ 2 208 false 209 11;
    947 3816000 _ 2 208 false 209 11;
    948 5088000 _ 2 208 false 209 11;
    949 7632000 _ 2 208 false 209 11;
    950 178000 _ 2 208 false 209 11;
    951 356000 _ 2 208 false 209 11;
    952 712000 _ 2 208 false 209 11;
    953 1424000 _ 2 208 false 209 11;
    954 2848000 _ 2 208 false 209 11;
    955 4272000 _ 2 208 false 209 11;
    956 5696000 _ 2 208 false 209 11;
    957 8544000 _ 2 208 false 209 11;
    958 8544000 _ 2 208 false 209 13;
    959 174000 _ 2 208 false 209 11;
    960 348000 _ 2 208 false 209 11;
    961 696000 _ 2 208 false 209 11;
    962 1392000 _ 2 208 false 209 11;
    963 2784000 _ 2 208 false 209 11;
    964 4176000 _ 2 208 false 209 11;
    965 5568000 _ 2 208 false 209 11;
    966 8352000 _ 2 208 false 209 11;
    967 8352000 _ 2 208 false 209 13;
    968 200000 _ 2 208 false 209 11;
    969 400000 _ 2 208 false 209 11;
    970 800000 _ 2 208 false 209 11;
    971 1600000 _ 2 208 false 209 11;
    972 3200000 _ 2 208 false 209 11;
    973 4800000 _ 2 208 false 209 11;
    974 6400000 _ 2 208 false 209 11;
    975 9600000 _ 2 208 false 209 11;
    976 9600000 _ 2 208 false 209 13;
    977 178000 _ 2 208 false 209 11;
    978 356000 _ 2 208 false 209 11;
    979 712000 _ 2 208 false 209 11;
    980 1424000 _ 2 208 false 209 11;
    981 2848000 _ 2 208 false 209 11;
    982 4272000 _ 2 208 false 209 11;
    983 5696000 _ 2 208 false 209 11;
    984 8544000 _ 2 208 false 209 11;
    985 8544000 _ 2 208 false 209 13;
    986 136800 _ 2 208 false 209 11;
    987 273600 _ 2 208 false 209 11;
    988 547200 _ 2 208 false 209 11;
    989 1094400 _ 2 208 false 209 11;
    990 2188800 _ 2 208 false 209 11;
    991 3283200 _ 2 208 false 209 11;
    992 4377600 _ 2 208 false 209 11;
    993 6566400 _ 2 208 false 209 11;
    994 8755200 _ 2 208 false 209 11;
    995 13132800 _ 2 208 false 209 11;
    996 13132800 _ 2 208 false 209 13;
    997 60800 _ 2 208 false 209 11;
    998 121600 _ 2 208 false 209 11;
    999 243200 _ 2 208 false 209 11;
    1000 486400 _ 2 208 false 209 11;
    1001 972800 _ 2 208 false 209 11;
    1002 1945600 _ 2 208 false 209 11;
    1003 2918400 _ 2 208 false 209 11;
    1004 3891200 _ 2 208 false 209 11;
    1005 3891200 _ 2 208 false 209 13;
    1006 69500 _ 2 208 false 209 11;
    1007 139000 _ 2 208 false 209 11;
    1008 278000 _ 2 208 false 209 11;
    1009 556000 _ 2 208 false 209 11;
    1010 1112000 _ 2 208 false 209 11;
    1011 2224000 _ 2 208 false 209 11;
    1012 3336000 _ 2 208 false 209 11;
    1013 4448000 _ 2 208 false 209 11;
    1014 4448000 _ 2 208 false 209 13;
    1015 152000 _ 2 208 false 209 11;
    1016 304000 _ 2 208 false 209 11;
    1017 608000 _ 2 208 false 209 11;
    1018 1216000 _ 2 208 false 209 11;
    1019 2432000 _ 2 208 false 209 11;
    1020 3648000 _ 2 208 false 209 11;
    1021 4864000 _ 2 208 false 209 11;
    1022 7296000 _ 2 208 false 209 11;
    1023 9728000 _ 2 208 false 209 11;
    1024 9728000 _ 2 208 false 209 13;
    1025 182700 _ 2 208 false 209 11;
    1026 365400 _ 2 208 false 209 11;
    1027 730800 _ 2 208 false 209 11;
    1028 1461600 _ 2 208 false 209 11;
    1029 2923200 _ 2 208 false 209 11;
    1030 4384800 _ 2 208 false 209 11;
    1031 5846400 _ 2 208 false 209 11;
    1032 8769600 _ 2 208 false 209 11;
    1033 11692800 _ 2 208 false 209 11;
    1034 11692800 _ 2 208 false 209 13;
    1035 234000 _ 2 208 false 209 11;
    1036 468000 _ 2 208 false 209 11;
    1037 936000 _ 2 208 false 209 11;
    1038 1872000 _ 2 208 false 209 11;
    1039 3744000 _ 2 208 false 209 11;
    1040 5616000 _ 2 208 false 209 11;
    1041 7488000 _ 2 208 false 209 11;
    1042 11232000 _ 2 208 false 209 11;
    1043 14976000 _ 2 208 false 209 11;
    1044 14976000 _ 2 208 false 209 13;
    1045 208260 _ 2 208 false 209 11;
    1046 416520 _ 2 208 false 209 11;
    1047 833040 _ 2 208 false 209 11;
    1048 1666080 _ 2 208 false 209 11;
    1049 3332160 _ 2 208 false 209 11;
    1050 4998240 _ 2 208 false 209 11;
    1051 6664320 _ 2 208 false 209 11;
    1052 9996480 _ 2 208 false 209 11;
    1053 13328640 _ 2 208 false 209 11;
    1054 13328640 _ 2 208 false 209 13;
    1067 64600 _ 2 208 false 209 11;
    1068 129200 _ 2 208 false 209 11;
    1069 258400 _ 2 208 false 209 11;
    1070 516800 _ 2 208 false 209 11;
    1071 1033600 _ 2 208 false 209 11;
    1072 2067200 _ 2 208 false 209 11;
    1073 3100800 _ 2 208 false 209 11;
    1074 4134400 _ 2 208 false 209 11;
    1075 4134400 _ 2 208 false 209 13;
    1076 82200 _ 2 208 false 209 11;
    1077 164400 _ 2 208 false 209 11;
    1078 328900 _ 2 208 false 209 11;
    1079 657700 _ 2 208 false 209 11;
    1080 1315400 _ 2 208 false 209 11;
    1081 2630900 _ 2 208 false 209 11;
    1082 3946300 _ 2 208 false 209 11;
    1083 5261800 _ 2 208 false 209 11;
    1084 5261800 _ 2 208 false 209 13;
    1085 159600 _ 2 208 false 209 11;
    1086 319200 _ 2 208 false 209 11;
    1087 638400 _ 2 208 false 209 11;
    1088 1276800 _ 2 208 false 209 11;
    1089 2553600 _ 2 208 false 209 11;
    1090 3830400 _ 2 208 false 209 11;
    1091 5107200 _ 2 208 false 209 11;
    1092 7660800 _ 2 208 false 209 11;
    1093 7660800 _ 2 208 false 209 13;
    1094 15321600 _ 2 208 false 209 11;
    1095 15321600 _ 2 208 false 209 13;
    1251 20000 _ 2 208 false 209 4;
    1252 7300 _ 2 208 false 209 11;
    1253 14600 _ 2 208 false 209 11;
    1254 29200 _ 2 208 false 209 11;
    1255 58400 _ 2 208 false 209 11;
    1256 116800 _ 2 208 false 209 11;
    1257 233600 _ 2 208 false 209 11;
    1258 467200 _ 2 208 false 209 11;
    1259 6600 _ 2 208 false 209 11;
    1260 13200 _ 2 208 false 209 11;
    1261 26400 _ 2 208 false 209 11;
    1262 52800 _ 2 208 false 209 11;
    1263 105600 _ 2 208 false 209 11;
    1264 211200 _ 2 208 false 209 11;
    1265 422400 _ 2 208 false 209 11;
    1266 5900 _ 2 208 false 209 11;
    1267 11800 _ 2 208 false 209 11;
    1268 23600 _ 2 208 false 209 11;
    1269 47200 _ 2 208 false 209 11;
    1270 94400 _ 2 208 false 209 11;
    1271 188800 _ 2 208 false 209 11;
    1272 377600 _ 2 208 false 209 11;
    1273 5300 _ 2 208 false 209 11;
    1274 10600 _ 2 208 false 209 11;
    1275 21200 _ 2 208 false 209 11;
    1276 42400 _ 2 208 false 209 11;
    1277 84800 _ 2 208 false 209 11;
    1278 169600 _ 2 208 false 209 11;
    1279 339200 _ 2 208 false 209 11;
    1283 131733000 _ 2 208 false 209 11;
    1286 32930000 _ 2 208 false 209 11;
    1287 55979600 _ 2 208 false 209 11;
    1288 65867000 _ 2 208 false 209 11;
    1289 98800000 _ 2 208 false 209 11;
    1299 9671000 _ 2 208 false 209 11;
    1300 19341000 _ 2 208 false 209 11;
    1301 1209000 _ 2 208 false 209 11;
    1302 2418000 _ 2 208 false 209 11;
    1303 4836000 _ 2 208 false 209 11;
    1304 9672000 _ 2 208 false 209 11;
    1305 19344000 _ 2 208 false 209 11;
    1306 38688000 _ 2 208 false 209 11;
    1316 9670500 _ 2 208 false 209 11;
    1317 14505750 _ 2 208 false 209 11;
    1318 19341000 _ 2 208 false 209 11;
    1319 19341000 _ 2 208 false 209 13;
    1320 1208810 _ 2 208 false 209 11;
    1321 2417630 _ 2 208 false 209 11;
    1322 4835250 _ 2 208 false 209 11;
    1323 9670500 _ 2 208 false 209 11;
    1324 19341000 _ 2 208 false 209 11;
    1325 29011500 _ 2 208 false 209 11;
    1326 38682000 _ 2 208 false 209 11;
    1327 38682000 _ 2 208 false 209 13;
    1360 226000 _ 2 208 false 209 11;
    1361 452000 _ 2 208 false 209 11;
    1362 904000 _ 2 208 false 209 11;
    1363 1356000 _ 2 208 false 209 11;
    1364 2712000 _ 2 208 false 209 11;
    1365 5424000 _ 2 208 false 209 11;
    1366 5424000 _ 2 208 false 209 13;
    // aws-lightsail us-east-1
    1369 _ 500 2 213 false 215 214;
    1370 _ 700 2 213 false 215 214;
    1371 _ 1200 2 213 false 215 214;
    1372 _ 2400 2 213 false 215 214;
    1373 _ 4400 2 213 false 215 214;
    1374 _ 8400 2 213 false 215 214;
    1375 _ 16400 2 213 false 215 214;
    1376 _ 38400 2 213 false 215 214;
    1377 _ 88400 2 213 false 215 214;
    1378 _ 350 2 213 false 215 217;
    1379 _ 500 2 213 false 215 217;
    1380 _ 1000 2 213 false 215 217;
    1381 _ 2000 2 213 false 215 217;
    1382 _ 4000 2 213 false 215 217;
    1383 _ 8000 2 213 false 215 217;
    1384 _ 16000 2 213 false 215 217;
    1385 _ 38000 2 213 false 215 217;
    1386 _ 88000 2 213 false 215 217;
    // azure eastus
    1387 37600 _ 2 219 false 220 11;
    1388 152000 _ 2 219 false 220 11;
    1389 266000 _ 2 219 false 220 11;
    1390 606000 _ 2 219 false 220 11;
    1391 1065000 _ 2 219 false 220 11;
    1392 75200 _ 2 219 false 220 11;
    1393 169000 _ 2 219 false 220 11;
    1394 301000 _ 2 219 false 220 11;
    1395 675000 _ 2 219 false 220 11;
    1396 1203000 _ 2 219 false 220 11;
    1397 18600 _ 2 219 false 220 11;
    1398 5200 _ 2 219 false 224 11;
    1399 41600 _ 2 219 false 220 11;
    1400 147000 _ 2 219 false 220 11;
    1401 332000 _ 2 219 false 220 11;
    1402 589000 _ 2 219 false 220 11;
    1403 1179000 _ 2 219 false 220 11;
    1404 20700 _ 2 219 false 220 11;
    1405 83200 _ 2 219 false 220 11;
    1406 166000 _ 2 219 false 220 11;
    1407 333000 _ 2 219 false 220 11;
    1408 499000 _ 2 219 false 220 11;
    1409 666000 _ 2 219 false 220 11;
    1410 832000 _ 2 219 false 220 11;
    1411 33600 _ 2 219 false 220 11;
    1412 119000 _ 2 219 false 220 11;
    1413 275000 _ 2 219 false 220 11;
    1414 476000 _ 2 219 false 220 11;
    1415 76400 _ 2 219 false 220 11;
    1416 134000 _ 2 219 false 220 11;
    1417 269000 _ 2 219 false 220 11;
    1418 611000 _ 2 219 false 220 11;
    1419 8400 _ 2 219 false 220 11;
    1420 10400 _ 2 219 false 220 11;
    1421 41600 _ 2 219 false 220 11;
    1422 83200 _ 2 219 false 220 11;
    1423 166000 _ 2 219 false 220 11;
    1424 370000 _ 2 219 false 220 11;
    1425 739000 _ 2 219 false 220 11;
    1426 1331000 _ 2 219 false 220 11;
    1427 10400 _ 2 219 false 220 11;
    1428 178000 _ 2 219 false 220 11;
    1429 172000 _ 2 219 false 220 11;
    1430 344000 _ 2 219 false 220 11;
    1431 688000 _ 2 219 false 220 11;
    1432 1376000 _ 2 219 false 220 11;
    1433 90800 _ 2 219 false 220 11;
    1434 182000 _ 2 219 false 220 11;
    1435 363000 _ 2 219 false 220 11;
    1436 726000 _ 2 219 false 220 11;
    1437 1453000 _ 2 219 false 220 11;
    1438 77000 _ 2 219 false 220 11;
    1439 154000 _ 2 219 false 220 11;
    1440 308000 _ 2 219 false 220 11;
    1441 616000 _ 2 219 false 220 11;
    1442 1232000 _ 2 219 false 220 11;
    1443 96000 _ 2 219 false 220 11;
    1444 192000 _ 2 219 false 220 11;
    1445 384000 _ 2 219 false 220 11;
    1446 768000 _ 2 219 false 220 11;
    1447 1536000 _ 2 219 false 220 11;
    1448 101000 _ 2 219 false 220 11;
    1449 202000 _ 2 219 false 220 11;
    1450 403000 _ 2 219 false 220 11;
    1451 806000 _ 2 219 false 220 11;
    1452 1613000 _ 2 219 false 220 11;
    1453 113000 _ 2 219 false 220 11;
    1454 410000 _ 2 219 false 220 11;
    1455 820000 _ 2 219 false 220 11;
    1456 904000 _ 2 219 false 220 11;
    1457 126000 _ 2 219 false 220 11;
    1458 252000 _ 2 219 false 220 11;
    1459 504000 _ 2 219 false 220 11;
    1460 1008000 _ 2 219 false 220 11;
    // azure westeurope
    1387 43200 _ 2 219 false 220 11;
    1388 153000 _ 2 219 false 220 11;
    1389 306000 _ 2 219 false 220 11;
    1390 686000 _ 2 219 false 220 11;
    1391 1371000 _ 2 219 false 220 11;
    1392 95600 _ 2 219 false 220 11;
    1393 191000 _ 2 219 false 220 11;
    1394 346000 _ 2 219 false 220 11;
    1395 691000 _ 2 219 false 220 11;
    1396 1382000 _ 2 219 false 220 11;
    1397 10800 _ 2 219 false 220 11;
    1398 6000 _ 2 219 false 224 11;
    1399 48000 _ 2 219 false 220 11;
    1400 170000 _ 2 219 false 220 11;
    1401 340000 _ 2 219 false 220 11;
    1402 680000 _ 2 219 false 220 11;
    1403 1507000 _ 2 219 false 220 11;
    1404 24000 _ 2 219 false 220 11;
    1405 96000 _ 2 219 false 220 11;
    1406 192000 _ 2 219 false 220 11;
    1407 384000 _ 2 219 false 220 11;
    1408 576000 _ 2 219 false 220 11;
    1409 768000 _ 2 219 false 220 11;
    1410 960000 _ 2 219 false 220 11;
    1411 47600 _ 2 219 false 220 11;
    1412 136000 _ 2 219 false 220 11;
    1413 309000 _ 2 219 false 220 11;
    1414 544000 _ 2 219 false 220 11;
    1415 76800 _ 2 219 false 220 11;
    1416 172000 _ 2 219 false 220 11;
    1417 307000 _ 2 219 false 220 11;
    1418 688000 _ 2 219 false 220 11;
    1419 9600 _ 2 219 false 220 11;
    1420 12000 _ 2 219 false 220 11;
    1421 48000 _ 2 219 false 220 11;
    1422 105000 _ 2 219 false 220 11;
    1423 192000 _ 2 219 false 220 11;
    1424 384000 _ 2 219 false 220 11;
    1425 768000 _ 2 219 false 220 11;
    1426 1683000 _ 2 219 false 220 11;
    1427 21200 _ 2 219 false 220 11;
    1428 104000 _ 2 219 false 220 11;
    1429 208000 _ 2 219 false 220 11;
    1430 416000 _ 2 219 false 220 11;
    1431 1568000 _ 2 219 false 220 11;
    1432 1664000 _ 2 219 false 220 11;
    1433 110000 _ 2 219 false 220 11;
    1434 220000 _ 2 219 false 220 11;
    1435 439000 _ 2 219 false 220 11;
    1436 878000 _ 2 219 false 220 11;
    1437 1757000 _ 2 219 false 220 11;
    1438 92000 _ 2 219 false 220 11;
    1439 184000 _ 2 219 false 220 11;
    1440 368000 _ 2 219 false 220 11;
    1441 736000 _ 2 219 false 220 11;
    1442 1472000 _ 2 219 false 220 11;
    1443 115000 _ 2 219 false 220 11;
    1444 230000 _ 2 219 false 220 11;
    1445 460000 _ 2 219 false 220 11;
    1446 920000 _ 2 219 false 220 11;
    1447 1840000 _ 2 219 false 220 11;
    1448 121000 _ 2 219 false 220 11;
    1449 242000 _ 2 219 false 220 11;
    1450 483000 _ 2 219 false 220 11;
    1451 966000 _ 2 219 false 220 11;
    1452 1932000 _ 2 219 false 220 11;
    1453 229000 _ 2 219 false 220 11;
    1454 274000 _ 2 219 false 220 11;
    1455 916000 _ 2 219 false 220 11;
    1456 1832000 _ 2 219 false 220 11;
    1457 152000 _ 2 219 false 220 11;
    1458 304000 _ 2 219 false 220 11;
    1459 608000 _ 2 219 false 220 11;
    1460 1216000 _ 2 219 false 220 11;
    // gcp us-central1
    1461 170104 _ 2 240 false 241 11;
    1462 201608 _ 2 240 false 241 11;
    1463 340208 _ 2 240 false 241 11;
    1464 264616 _ 2 240 false 241 11;
    1465 403216 _ 2 240 false 241 11;
    1466 935572 _ 2 240 false 241 11;
    1467 529232 _ 2 240 false 241 11;
    1468 1108844 _ 2 240 false 241 11;
    1469 1871144 _ 2 240 false 241 11;
    1470 8376 _ 2 240 false 241 243;
    1471 16753 _ 2 240 false 241 244;
    1472 49470 _ 2 240 false 241 11;
    1473 33506 _ 2 240 false 241 245;
    1474 98940 _ 2 240 false 241 11;
    1475 67011 _ 2 240 false 241 11;
    1476 197881 _ 2 240 false 241 11;
    1477 90400 _ 2 240 false 241 11;
    1478 134023 _ 2 240 false 241 11;
    1479 395762 _ 2 240 false 241 11;
    1480 180799 _ 2 240 false 241 11;
    1481 268046 _ 2 240 false 241 11;
    1482 791524 _ 2 240 false 241 11;
    1483 361599 _ 2 240 false 241 11;
    1484 536091 _ 2 240 false 241 11;
    1485 723197 _ 2 240 false 241 11;
    1486 1072183 _ 2 240 false 241 11;
    1487 7600 _ 2 240 false 241 246;
    1488 25700 _ 2 240 false 241 246;
    1489 70849 _ 2 240 false 241 249;
    1490 141697 _ 2 240 false 241 249;
    1491 47500 _ 2 240 false 241 249;
    1492 283394 _ 2 240 false 241 249;
    1493 95000 _ 2 240 false 241 249;
    1494 118303 _ 2 240 false 241 249;
    1495 566789 _ 2 240 false 241 249;
    1496 189999 _ 2 240 false 241 249;
    1497 236606 _ 2 240 false 241 249;
    1498 1133578 _ 2 240 false 241 249;
    1499 379998 _ 2 240 false 241 249;
    1500 473212 _ 2 240 false 241 249;
    1501 2267155 _ 2 240 false 241 249;
    1502 759996 _ 2 240 false 241 249;
    1503 3400733 _ 2 240 false 241 249;
    1504 946424 _ 2 240 false 241 249;
    1505 1519992 _ 2 240 false 241 249;
    1506 71696 _ 2 240 false 241 249;
    1507 143392 _ 2 240 false 241 249;
    1508 97118 _ 2 240 false 241 249;
    1509 286784 _ 2 240 false 241 249;
    1510 131014 _ 2 240 false 241 249;
    1511 194236 _ 2 240 false 241 249;
    1512 573568 _ 2 240 false 241 249;
    1513 262028 _ 2 240 false 241 249;
    1514 388472 _ 2 240 false 241 249;
    1515 1147136 _ 2 240 false 241 249;
    1516 1720704 _ 2 240 false 241 249;
    1517 524056 _ 2 240 false 241 249;
    1518 776944 _ 2 240 false 241 249;
    1519 2294272 _ 2 240 false 241 249;
    1520 2867840 _ 2 240 false 241 249;
    1521 3441408 _ 2 240 false 241 249;
    1522 1048112 _ 2 240 false 241 249;
    1523 1553888 _ 2 240 false 241 249;
    1524 62376 _ 2 240 false 241 249;
    1525 124752 _ 2 240 false 241 249;
    1526 84492 _ 2 240 false 241 249;
    1527 249504 _ 2 240 false 241 249;
    1528 113980 _ 2 240 false 241 249;
    1529 168984 _ 2 240 false 241 249;
    1530 499008 _ 2 240 false 241 249;
    1531 227960 _ 2 240 false 241 249;
    1532 337968 _ 2 240 false 241 249;
    1533 998016 _ 2 240 false 241 249;
    1534 1497024 _ 2 240 false 241 249;
    1535 455920 _ 2 240 false 241 249;
    1536 675936 _ 2 240 false 241 249;
    1537 1996032 _ 2 240 false 241 249;
    1538 2495040 _ 2 240 false 241 249;
    1539 2994048 _ 2 240 false 241 249;
    1540 911840 _ 2 240 false 241 249;
    1541 1351872 _ 2 240 false 241 249;
    1542 3992064 _ 2 240 false 241 249;
    1543 76540 _ 2 240 false 241 11;
    1544 90700 _ 2 240 false 241 11;
    1545 153080 _ 2 240 false 241 11;
    1546 119020 _ 2 240 false 241 11;
    1547 181400 _ 2 240 false 241 11;
    1548 306160 _ 2 240 false 241 11;
    1549 238040 _ 2 240 false 241 11;
    1550 362800 _ 2 240 false 241 11;
    1551 612320 _ 2 240 false 241 11;
    1552 476080 _ 2 240 false 241 11;
    1553 725600 _ 2 240 false 241 11;
    1554 1224640 _ 2 240 false 241 11;
    1555 1836960 _ 2 240 false 241 11;
    1556 952160 _ 2 240 false 241 11;
    1557 1451200 _ 2 240 false 241 11;
    1558 2449280 _ 2 240 false 241 11;
    1559 38500 _ 2 240 false 241 11;
    1560 77000 _ 2 240 false 241 11;
    1561 154000 _ 2 240 false 241 11;
    1562 308000 _ 2 240 false 241 11;
    1563 616000 _ 2 240 false 241 11;
    1564 1232000 _ 2 240 false 241 11;
    1565 42246 _ 2 240 false 241 11;
    1566 84492 _ 2 240 false 241 11;
    1567 168984 _ 2 240 false 241 11;
    1568 337968 _ 2 240 false 241 11;
    1569 675936 _ 2 240 false 241 11;
    1570 1351872 _ 2 240 false 241 11;
    // gcp europe-west3
    1461 200723 _ 2 240 false 241 11;
    1462 237897 _ 2 240 false 241 11;
    1463 401445 _ 2 240 false 241 11;
    1464 312247 _ 2 240 false 241 11;
    1465 475795 _ 2 240 false 241 11;
    1466 1103975 _ 2 240 false 241 11;
    1467 624494 _ 2 240 false 241 11;
    1468 1308436 _ 2 240 false 241 11;
    1469 2207950 _ 2 240 false 241 11;
    1470 10792 _ 2 240 false 241 243;
    1471 21584 _ 2 240 false 241 244;
    1472 63739 _ 2 240 false 241 11;
    1473 43168 _ 2 240 false 241 245;
    1474 127479 _ 2 240 false 241 11;
    1475 86336 _ 2 240 false 241 11;
    1476 254958 _ 2 240 false 241 11;
    1477 116464 _ 2 240 false 241 11;
    1478 172671 _ 2 240 false 241 11;
    1479 509916 _ 2 240 false 241 11;
    1480 232927 _ 2 240 false 241 11;
    1481 345342 _ 2 240 false 241 11;
    1482 1019831 _ 2 240 false 241 11;
    1483 465855 _ 2 240 false 241 11;
    1484 690684 _ 2 240 false 241 11;
    1485 931710 _ 2 240 false 241 11;
    1486 1381369 _ 2 240 false 241 11;
    1487 9600 _ 2 240 false 241 246;
    1488 32400 _ 2 240 false 241 246;
    1489 91284 _ 2 240 false 241 249;
    1490 182569 _ 2 240 false 241 249;
    1491 61198 _ 2 240 false 241 249;
    1492 365138 _ 2 240 false 241 249;
    1493 122395 _ 2 240 false 241 249;
    1494 152414 _ 2 240 false 241 249;
    1495 730275 _ 2 240 false 241 249;
    1496 244790 _ 2 240 false 241 249;
    1497 304828 _ 2 240 false 241 249;
    1498 1460550 _ 2 240 false 241 249;
    1499 489580 _ 2 240 false 241 249;
    1500 609656 _ 2 240 false 241 249;
    1501 2921101 _ 2 240 false 241 249;
    1502 979160 _ 2 240 false 241 249;
    1503 4381651 _ 2 240 false 241 249;
    1504 1219312 _ 2 240 false 241 249;
    1505 1958320 _ 2 240 false 241 249;
    1506 92376 _ 2 240 false 241 249;
    1507 184752 _ 2 240 false 241 249;
    1508 125124 _ 2 240 false 241 249;
    1509 369504 _ 2 240 false 241 249;
    1510 168788 _ 2 240 false 241 249;
    1511 250248 _ 2 240 false 241 249;
    1512 739008 _ 2 240 false 241 249;
    1513 337576 _ 2 240 false 241 249;
    1514 500496 _ 2 240 false 241 249;
    1515 1478016 _ 2 240 false 241 249;
    1516 2217024 _ 2 240 false 241 249;
    1517 675152 _ 2 240 false 241 249;
    1518 1000992 _ 2 240 false 241 249;
    1519 2956032 _ 2 240 false 241 249;
    1520 3695040 _ 2 240 false 241 249;
    1521 4434048 _ 2 240 false 241 249;
    1522 1350304 _ 2 240 false 241 249;
    1523 2001984 _ 2 240 false 241 249;
    1524 80366 _ 2 240 false 241 249;
    1525 160732 _ 2 240 false 241 249;
    1526 108854 _ 2 240 false 241 249;
    1527 321464 _ 2 240 false 241 249;
    1528 146838 _ 2 240 false 241 249;
    1529 217708 _ 2 240 false 241 249;
    1530 642928 _ 2 240 false 241 249;
    1531 293676 _ 2 240 false 241 249;
    1532 435416 _ 2 240 false 241 249;
    1533 1285856 _ 2 240 false 241 249;
    1534 1928784 _ 2 240 false 241 249;
    1535 587352 _ 2 240 false 241 249;
    1536 870832 _ 2 240 false 241 249;
    1537 2571712 _ 2 240 false 241 249;
    1538 3214640 _ 2 240 false 241 249;
    1539 3857568 _ 2 240 false 241 249;
    1540 1174704 _ 2 240 false 241 249;
    1541 1741664 _ 2 240 false 241 249;
    1542 5143424 _ 2 240 false 241 249;
    1543 90317 _ 2 240 false 241 11;
    1544 107026 _ 2 240 false 241 11;
    1545 180634 _ 2 240 false 241 11;
    1546 140444 _ 2 240 false 241 11;
    1547 214052 _ 2 240 false 241 11;
    1548 361269 _ 2 240 false 241 11;
    1549 280887 _ 2 240 false 241 11;
    1550 428104 _ 2 240 false 241 11;
    1551 722538 _ 2 240 false 241 11;
    1552 561774 _ 2 240 false 241 11;
    1553 856208 _ 2 240 false 241 11;
    1554 1445075 _ 2 240 false 241 11;
    1555 2167613 _ 2 240 false 241 11;
    1556 1123549 _ 2 240 false 241 11;
    1557 1712416 _ 2 240 false 241 11;
    1558 2890150 _ 2 240 false 241 11;
    1565 54427 _ 2 240 false 241 11;
    1566 108854 _ 2 240 false 241 11;
    1567 217708 _ 2 240 false 241 11;
    1568 435416 _ 2 240 false 241 11;
    1569 870832 _ 2 240 false 241 11;
    1570 1741664 _ 2 240 false 241 11;
    // hetzner eu
    1571 10400 649 256 257 false 259 258;
    1572 17600 1099 256 257 false 259 260;
    1573 34400 2149 256 257 false 259 261;
    1574 66500 4149 256 257 false 259 262;
    1575 69700 4349 256 257 false 259 264;
    1576 138600 8649 256 257 false 259 265;
    1577 222700 13899 256 257 false 259 266;
    1578 443100 27649 256 257 false 259 267;
    1579 855800 53399 256 257 false 259 268;
    1580 19200 1199 256 257 false 259 270;
    1581 28800 1799 256 257 false 259 271;
    1582 32000 1999 256 257 false 259 272;
    1583 52100 3249 256 257 false 259 273;
    1584 57700 3599 256 257 false 259 274;
    1585 100900 6299 256 257 false 259 275;
    1586 112200 6999 256 257 false 259 276;
    1587 193900 12099 256 257 false 259 277;
    1588 161800 10099 256 257 false 259 278;
    1589 209100 13049 256 257 false 259 279;
    1590 382200 23849 256 257 false 259 280;
    1591 _ 400 256 11 true 283 282;
    1592 9600 599 256 257 false 259 284;
    1593 _ 600 256 11 true 283 285;
    1594 14400 899 256 257 false 259 286;
    1595 _ 1200 256 11 true 283 287;
    1596 27300 1640 256 288 true 290 289;
    1597 26400 1649 256 257 false 259 291;
    1598 48100 2999 256 257 false 259 292;
    1599 54000 3240 256 288 true 290 293;
    // hetzner us
    1575 21700 1349 256 288 false 290 294;
    1576 42500 2649 256 288 false 290 294;
    1577 81000 5049 256 288 false 290 294;
    1578 161100 10049 256 288 false 290 294;
    1579 321300 20049 256 288 false 290 294;
    1581 8000 499 256 288 false 290 294;
    1583 15300 949 256 288 false 290 294;
    1585 26500 1649 256 288 false 290 294;
    1587 48900 3049 256 288 false 290 294;
    1590 97000 6049 256 288 false 290 294;
    // hetzner sin
    1575 34500 2150 256 288 false 290 294;
    1576 63900 3990 256 288 false 290 294;
    1577 120000 7490 256 288 false 290 294;
    1578 220400 13750 256 288 false 290 294;
    1579 472000 29450 256 288 false 290 294;
    1581 12700 790 256 288 false 290 294;
    1583 23400 1460 256 288 false 290 294;
    1585 40500 2530 256 288 false 290 294;
    1587 69100 4310 256 288 false 290 294;
    1590 124000 7740 256 288 false 290 294;
    // digitalocean all
    1600 5950 400 2 296 false 298 297;
    1601 8930 600 2 296 false 298 297;
    1602 10420 700 2 296 false 298 299;
    1603 10420 700 2 296 false 298 300;
    1604 11900 800 2 296 false 298 300;
    1605 17860 1200 2 296 false 298 297;
    1606 20830 1400 2 296 false 298 299;
    1607 20830 1400 2 296 false 298 300;
    1608 23810 1600 2 296 false 298 300;
    1609 26790 1800 2 296 false 298 297;
    1610 31250 2100 2 296 false 298 299;
    1611 31250 2100 2 296 false 298 300;
    1612 35710 2400 2 296 false 298 300;
    1613 35710 2400 2 296 false 298 297;
    1614 41670 2800 2 296 false 298 299;
    1615 41670 2800 2 296 false 298 300;
    1616 47620 3200 2 296 false 298 300;
    1617 62500 4200 2 296 false 298 299;
    1618 71430 4800 2 296 false 298 300;
    1619 71430 4800 2 296 false 298 297;
    1620 83330 5600 2 296 false 298 299;
    1621 83330 5600 2 296 false 298 300;
    1622 95240 6400 2 296 false 298 300;
    1623 125000 8400 2 296 false 298 299;
    1624 142860 9600 2 296 false 298 300;
    1625 142860 9600 2 296 false 298 297;
    1626 166670 11200 2 296 false 298 299;
    1627 166670 11200 2 296 false 298 300;
    1628 190480 12800 2 296 false 298 300;
    1629 250000 16800 2 296 false 298 299;
    1630 285710 19200 2 296 false 298 300;
    1631 62500 4200 2 296 false 298 302;
    1632 69940 4700 2 296 false 298 303;
    1633 125000 8400 2 296 false 298 302;
    1634 139880 9400 2 296 false 298 303;
    1635 162200 10900 2 296 false 298 304;
    1636 181550 12200 2 296 false 298 304;
    1637 250000 16800 2 296 false 298 302;
    1638 279760 18800 2 296 false 298 303;
    1639 324400 21800 2 296 false 298 304;
    1640 363100 24400 2 296 false 298 304;
    1641 500000 33600 2 296 false 298 302;
    1642 559520 37600 2 296 false 298 303;
    1643 650300 43700 2 296 false 298 304;
    1644 727680 48900 2 296 false 298 304;
    1645 1000000 67200 2 296 false 298 302;
    1646 1119050 75200 2 296 false 298 303;
    1647 1300600 87400 2 296 false 298 304;
    1648 1455360 97800 2 296 false 298 304;
    1649 1500000 100800 2 296 false 298 302;
    1650 1678570 112800 2 296 false 298 303;
    1651 1949400 131000 2 296 false 298 304;
    1652 2181550 146600 2 296 false 298 304;
    1653 2438990 163900 2 296 false 298 304;
    1654 2729170 183400 2 296 false 298 304;
    1655 93750 6300 2 296 false 298 305;
    1656 101190 6800 2 296 false 298 306;
    1657 113100 7600 2 296 false 298 307;
    1658 117560 7900 2 296 false 298 308;
    1659 187500 12600 2 296 false 298 305;
    1660 202380 13600 2 296 false 298 306;
    1661 224700 15100 2 296 false 298 307;
    1662 235120 15800 2 296 false 298 308;
    1663 375000 25200 2 296 false 298 305;
    1664 404760 27200 2 296 false 298 306;
    1665 449400 30200 2 296 false 298 307;
    1666 471730 31700 2 296 false 298 308;
    1667 750000 50400 2 296 false 298 305;
    1668 809520 54400 2 296 false 298 306;
    1669 900300 60500 2 296 false 298 307;
    1670 943450 63400 2 296 false 298 308;
    1671 1500000 100800 2 296 false 298 305;
    1672 1619050 108800 2 296 false 298 306;
    1673 1800600 121000 2 296 false 298 307;
    1674 1886900 126800 2 296 false 298 308;
    1675 125000 8400 2 296 false 298 310;
    1676 147320 9900 2 296 false 298 311;
    1677 154760 10400 2 296 false 298 312;
    1678 163690 11000 2 296 false 298 313;
    1679 194940 13100 2 296 false 298 314;
    1680 250000 16800 2 296 false 298 310;
    1681 294640 19800 2 296 false 298 311;
    1682 309520 20800 2 296 false 298 312;
    1683 327380 22000 2 296 false 298 313;
    1684 389880 26200 2 296 false 298 314;
    1685 500000 33600 2 296 false 298 310;
    1686 589290 39600 2 296 false 298 311;
    1687 619050 41600 2 296 false 298 312;
    1688 654760 44000 2 296 false 298 313;
    1689 779760 52400 2 296 false 298 314;
    1690 1000000 67200 2 296 false 298 310;
    1691 1178570 79200 2 296 false 298 311;
    1692 1238100 83200 2 296 false 298 312;
    1693 1309520 88000 2 296 false 298 313;
    1694 1559520 104800 2 296 false 298 314;
    1695 194940 13100 2 296 false 298 316;
    1696 194940 13100 2 296 false 298 317;
    1697 206850 13900 2 296 false 298 318;
    1698 242560 16300 2 296 false 298 319;
    1699 389880 26200 2 296 false 298 316;
    1700 389880 26200 2 296 false 298 317;
    1701 413690 27800 2 296 false 298 318;
    1702 485120 32600 2 296 false 298 319;
    1703 779760 52400 2 296 false 298 316;
    1704 779760 52400 2 296 false 298 317;
    1705 827380 55600 2 296 false 298 318;
    1706 970240 65200 2 296 false 298 319;
    1707 1559520 104800 2 296 false 298 316;
    1708 1559520 104800 2 296 false 298 317;
    1709 1654760 111200 2 296 false 298 318;
    1710 1940480 130400 2 296 false 298 319;
    // linode default
    1711 54000 3600 2 321 false 322 11;
    1712 108000 7200 2 321 false 322 11;
    1713 216000 14400 2 321 false 322 11;
    1714 432000 28800 2 321 false 322 11;
    1715 864000 57600 2 321 false 322 11;
    1716 1296000 86400 2 321 false 322 11;
    1717 1728000 115200 2 321 false 322 11;
    1718 90000 6000 2 321 false 322 11;
    1719 180000 12000 2 321 false 322 11;
    1720 360000 24000 2 321 false 322 11;
    1721 7500 500 2 321 false 322 11;
    1722 64500 4300 2 321 false 322 11;
    1723 129000 8600 2 321 false 322 11;
    1724 259500 17300 2 321 false 322 11;
    1725 519000 34600 2 321 false 322 11;
    1726 1036500 69100 2 321 false 322 11;
    1727 1555500 103700 2 321 false 322 11;
    1728 2073000 138200 2 321 false 322 11;
    1729 18000 1200 2 321 false 322 11;
    1730 36000 2400 2 321 false 322 11;
    1731 72000 4800 2 321 false 322 11;
    1732 144000 9600 2 321 false 322 11;
    1733 288000 19200 2 321 false 322 11;
    1734 576000 38400 2 321 false 322 11;
    1735 864000 57600 2 321 false 322 11;
    1736 1152000 76800 2 321 false 322 11;
    // linode br-gru
    1721 10500 700 2 321 false 322 327;
    1729 25000 1680 2 321 false 322 327;
    1730 50000 3360 2 321 false 322 327;
    1731 101000 6720 2 321 false 322 327;
    1732 202000 13440 2 321 false 322 327;
    // linode id-cgk
    1721 9000 600 2 321 false 322 327;
    1729 22000 1440 2 321 false 322 327;
    1730 43000 2880 2 321 false 322 327;
    1731 86000 5760 2 321 false 322 327;
    1732 173000 11520 2 321 false 322 327;
    // vultr default
    1737 0 0 2 329 false 331 330;
    1738 3000 250 2 329 false 331 332;
    1739 5000 350 2 329 false 331 11;
    1740 7000 500 2 329 false 331 11;
    1741 14000 1000 2 329 false 331 11;
    1742 21000 1500 2 329 false 331 11;
    1743 27000 2000 2 329 false 331 11;
    1744 55000 4000 2 329 false 331 11;
    1745 110000 8000 2 329 false 331 11;
    1746 219000 16000 2 329 false 331 11;
    1747 438000 32000 2 329 false 331 11;
    1748 877000 64000 2 329 false 331 11;
    1749 8000 600 2 329 false 331 11;
    1750 16000 1200 2 329 false 331 11;
    1751 25000 1800 2 329 false 331 11;
    1752 33000 2400 2 329 false 331 11;
    1753 66000 4800 2 329 false 331 11;
    1754 132000 9600 2 329 false 331 11;
    1755 197000 14400 2 329 false 331 11;
    1756 263000 19200 2 329 false 331 11;
    1757 351000 25600 2 329 false 331 11;
    1758 438000 32000 2 329 false 331 11;
    1759 8000 600 2 329 false 331 11;
    1760 8000 600 2 329 false 331 11;
    1761 16000 1200 2 329 false 331 11;
    1762 16000 1200 2 329 false 331 11;
    1763 25000 1800 2 329 false 331 11;
    1764 25000 1800 2 329 false 331 11;
    1765 33000 2400 2 329 false 331 11;
    1766 33000 2400 2 329 false 331 11;
    1767 66000 4800 2 329 false 331 11;
    1768 66000 4800 2 329 false 331 11;
    1769 99000 7200 2 329 false 331 11;
    1770 99000 7200 2 329 false 331 11;
    1771 132000 9600 2 329 false 331 11;
    1772 132000 9600 2 329 false 331 11;
    1773 197000 14400 2 329 false 331 11;
    1774 197000 14400 2 329 false 331 11;
    1775 38000 2800 2 329 false 331 11;
    1776 41000 3000 2 329 false 331 11;
    1777 55000 4000 2 329 false 331 11;
    1778 62000 4500 2 329 false 331 11;
    1779 55000 4000 2 329 false 331 11;
    1780 82000 6000 2 329 false 331 11;
    1781 103000 7500 2 329 false 331 11;
    1782 110000 8000 2 329 false 331 11;
    1783 123000 9000 2 329 false 331 11;
    1784 110000 8000 2 329 false 331 11;
    1785 137000 10000 2 329 false 331 11;
    1786 164000 12000 2 329 false 331 11;
    1787 219000 16000 2 329 false 331 11;
    1788 329000 24000 2 329 false 331 11;
    // vultr sao
    1789 10000 750 2 329 false 331 336;
    1790 21000 1500 2 329 false 331 336;
    1791 31000 2250 2 329 false 331 336;
    1792 41000 3000 2 329 false 331 336;
    1793 82000 6000 2 329 false 331 336;
    1794 164000 12000 2 329 false 331 336;
    1795 329000 24000 2 329 false 331 336;
    1796 658000 48000 2 329 false 331 336;
    1797 1315000 96000 2 329 false 331 336;
    1798 12000 900 2 329 false 331 336;
    1799 25000 1800 2 329 false 331 336;
    1800 37000 2700 2 329 false 331 336;
    1801 49000 3600 2 329 false 331 336;
    1802 99000 7200 2 329 false 331 336;
    1803 197000 14400 2 329 false 331 336;
    1804 296000 21600 2 329 false 331 336;
    1805 395000 28800 2 329 false 331 336;
    1806 526000 38400 2 329 false 331 336;
    1807 658000 48000 2 329 false 331 336;
    1808 12000 900 2 329 false 331 336;
    1809 12000 900 2 329 false 331 336;
    1810 25000 1800 2 329 false 331 336;
    1811 25000 1800 2 329 false 331 336;
    1812 37000 2700 2 329 false 331 336;
    1813 37000 2700 2 329 false 331 336;
    1814 49000 3600 2 329 false 331 336;
    1815 49000 3600 2 329 false 331 336;
    1816 99000 7200 2 329 false 331 336;
    1817 99000 7200 2 329 false 331 336;
    1818 148000 10800 2 329 false 331 336;
    1819 148000 10800 2 329 false 331 336;
    1820 197000 14400 2 329 false 331 336;
    1821 197000 14400 2 329 false 331 336;
    1822 296000 21600 2 329 false 331 336;
    1823 296000 21600 2 329 false 331 336;
    1824 58000 4200 2 329 false 331 336;
    1825 62000 4500 2 329 false 331 336;
    1826 82000 6000 2 329 false 331 336;
    1827 92000 6750 2 329 false 331 336;
    1828 82000 6000 2 329 false 331 336;
    1829 123000 9000 2 329 false 331 336;
    1830 154000 11250 2 329 false 331 336;
    1831 164000 12000 2 329 false 331 336;
    1832 185000 13500 2 329 false 331 336;
    1833 164000 12000 2 329 false 331 336;
    1834 247000 18000 2 329 false 331 336;
    1835 329000 24000 2 329 false 331 336;
    1836 493000 36000 2 329 false 331 336;
    // scaleway fr-par-1
    1837 23000 _ 256 338 false 340 339;
    1838 34500 _ 256 338 false 340 339;
    1839 51700 _ 256 338 false 340 339;
    1840 68900 _ 256 338 false 340 339;
    1841 103400 _ 256 338 false 340 339;
    1842 137800 _ 256 338 false 340 339;
    1843 206700 _ 256 338 false 340 339;
    1844 275600 _ 256 338 false 340 339;
    1845 39449 _ 256 338 false 340 339;
    1846 59225 _ 256 338 false 340 339;
    1847 79001 _ 256 338 false 340 339;
    1848 118450 _ 256 338 false 340 339;
    1849 177675 _ 256 338 false 340 339;
    1850 236797 _ 256 338 false 340 339;
    1851 355247 _ 256 338 false 340 339;
    1852 473285 _ 256 338 false 340 339;
    1853 58500 _ 256 338 false 340 339;
    1854 117000 _ 256 338 false 340 343;
    1855 234100 _ 256 338 false 340 343;
    1856 468200 _ 256 338 false 340 344;
    1857 936300 _ 256 338 false 340 344;
    1858 1397000 _ 256 338 false 340 344;
    1859 1872600 _ 256 338 false 340 344;
    1860 8976 _ 256 338 false 340 339;
    1861 20196 _ 256 338 false 340 339;
    1862 42840 _ 256 338 false 340 339;
    1863 65076 _ 256 338 false 340 339;
    1864 92820 _ 256 338 false 340 339;
    1865 190740 _ 256 338 false 340 339;
    1866 383520 _ 256 338 false 340 339;
    1867 774180 _ 256 338 false 340 339;
    1868 113300 _ 256 338 false 340 339;
    1869 226600 _ 256 338 false 340 343;
    1870 453200 _ 256 338 false 340 343;
    1871 906400 _ 256 338 false 340 344;
    1872 14280 _ 256 338 false 340 339;
    1873 27540 _ 256 338 false 340 339;
    1874 55080 _ 256 338 false 340 339;
    1875 53200 _ 256 338 false 340 339;
    1876 255400 _ 256 338 false 340 339;
    1877 73500 _ 256 338 false 340 339;
    1878 106400 _ 256 338 false 340 339;
    1879 452400 _ 256 338 false 340 339;
    1880 726400 _ 256 338 false 340 339;
    1881 103000 _ 256 338 false 340 339;
    1882 147000 _ 256 338 false 340 339;
    1883 212800 _ 256 338 false 340 339;
    1884 206000 _ 256 338 false 340 339;
    1885 290000 _ 256 338 false 340 339;
    1886 425600 _ 256 338 false 340 339;
    1887 412000 _ 256 338 false 340 339;
    1888 590000 _ 256 338 false 340 339;
    1889 851200 _ 256 338 false 340 339;
    1890 1270000 _ 256 338 false 340 339;
    1891 824000 _ 256 338 false 340 339;
    1892 1180000 _ 256 338 false 340 339;
    1893 1702400 _ 256 338 false 340 339;
    1894 56100 _ 256 338 false 340 339;
    1895 112200 _ 256 338 false 340 339;
    1896 223380 _ 256 338 false 340 339;
    1897 446760 _ 256 338 false 340 343;
    1898 894540 _ 256 338 false 340 344;
    1899 58600 _ 256 338 false 340 339;
    1900 117100 _ 256 338 false 340 339;
    1901 234300 _ 256 338 false 340 339;
    1902 503900 _ 256 338 false 340 339;
    1903 1007800 _ 256 338 false 340 339;
    1904 80900 _ 256 338 false 340 339;
    1905 161700 _ 256 338 false 340 343;
    1906 319000 _ 256 338 false 340 343;
    1907 649000 _ 256 338 false 340 344;
    1908 1298000 _ 256 338 false 340 344;
    1909 600 _ 256 338 false 340 344;
    // ovhcloud eu
    1910 70900 _ 256 355 false 357 356;
    1911 134200 _ 256 355 false 357 356;
    1912 271500 _ 256 355 false 357 356;
    1913 526000 _ 256 355 false 357 356;
    1914 1033000 _ 256 355 false 357 356;
    1915 51200 _ 256 355 false 357 356;
    1916 102300 _ 256 355 false 357 356;
    1917 204600 _ 256 355 false 357 356;
    1918 409200 _ 256 355 false 357 356;
    1919 819000 _ 256 355 false 357 356;
    1920 500000 _ 256 355 false 357 356;
    1921 850000 _ 256 355 false 357 356;
    1922 1450000 _ 256 355 false 357 356;
    1923 101800 _ 256 355 false 357 356;
    1924 197600 _ 256 355 false 357 356;
    1925 398400 _ 256 355 false 357 356;
    1926 779000 _ 256 355 false 357 356;
    1927 1540000 _ 256 355 false 357 356;
    1928 45700 _ 256 355 false 357 356;
    1929 91300 _ 256 355 false 357 356;
    1930 182500 _ 256 355 false 357 356;
    1931 365000 _ 256 355 false 357 356;
    1932 730100 _ 256 355 false 357 356;
    1933 1461000 _ 256 355 false 357 356;
    1934 10400 _ 256 355 false 357 356;
    1935 20600 _ 256 355 false 357 356;
    1936 37200 _ 256 355 false 357 356;
    1937 439000 _ 256 355 false 357 356;
    1938 879000 _ 256 355 false 357 356;
    1939 101800 _ 256 355 false 357 356;
    1940 117600 _ 256 355 false 357 356;
    1941 228800 _ 256 355 false 357 356;
    1942 461000 _ 256 355 false 357 356;
    1943 66300 _ 256 355 false 357 356;
    1944 132400 _ 256 355 false 357 356;
    1945 264800 _ 256 355 false 357 356;
    1946 530000 _ 256 355 false 357 356;
    1947 800000 _ 256 355 false 357 356;
    1948 1600000 _ 256 355 false 357 356;
    1949 _ 649 256 368 false 370 369;
    // contabo eu
    1950 _ 440 256 372 false 374 373;
    1951 _ 600 256 372 false 374 373;
    1952 _ 1120 256 372 false 374 373;
    1953 _ 2000 256 372 false 374 373;
    1954 _ 2960 256 372 false 374 373;
    1955 _ 4900 256 372 false 374 373;
    // alphavps default
    1956 _ 500 2 11 false 283 376;
    1957 _ 700 2 11 false 283 376;
    1958 _ 1200 2 11 false 283 376;
    // oracle home-region
    1959 0 0 2 378 false 380 379;
    1960 0 0 2 378 false 382 381;
    1961 0 0 2 384 true 386 385;
    // local local
    1962 _ _ 11 368 false 389 388;
    1963 _ _ 11 368 false 389 390;
    1964 _ _ 11 368 false 389 391;
    1965 _ _ 11 368 false 389 392;
    1966 _ _ 11 368 false 389 393;
    1967 _ _ 11 11 false 395 11;
    1968 _ _ 11 11 false 395 11;
    1969 _ _ 11 11 false 395 11;
    1970 _ _ 11 11 false 395 11;
    1971 _ _ 11 11 false 395 11;
    1972 _ _ 11 11 false 395 11;
    1973 _ _ 11 368 false 398 397;
    1974 _ _ 11 368 false 398 397;
    1975 _ _ 11 368 false 398 397;
    1976 _ _ 11 368 false 398 397;
    1977 _ _ 11 368 false 398 397;
    1978 _ _ 11 368 false 398 397;
    1979 _ _ 11 368 false 398 397;
    1980 _ _ 11 368 false 398 397;
    1981 _ _ 11 368 false 398 397;
    1982 _ _ 11 368 false 398 397;
    1983 _ _ 11 368 false 398 397;
];

#[rustfmt::skip]
pub(super) static KEYS: [Key; 4775] = keys![
    33980 4 4515; 33889 3 4511; 33943 3 4512; 33994 4 4516; 33955 3 4513; 33967 3 4514; 292 10 3; 292 10 1370;
    292 10 2237; 292 10 3038; 302 10 4; 302 10 1371; 302 10 2238; 302 10 3040; 32985 7 4504; 275 8 1;
    275 8 1368; 275 8 2235; 275 8 3036; 0 9 0; 0 9 1367; 0 9 2234; 0 9 3035; 312 8 5;
    312 8 1372; 312 8 2239; 312 8 3039; 283 9 2; 283 9 1369; 283 9 2236; 283 9 3037; 32539 12 4500;
    32651 12 4501; 32695 12 4502; 32522 16 4500; 32634 16 4501; 32678 16 4502; 19403 5 3744; 19403 5 3818; 18784 9 3726;
    18784 9 3800; 18911 8 3731; 18911 8 3805; 19285 8 3738; 19285 8 3812; 19422 5 3745; 19422 5 3819; 19545 9 3750;
    19545 9 3824; 19645 8 3754; 19645 8 3828; 19799 7 3761; 19799 7 3835; 18988 4 3734; 18988 4 3808; 19331 4 3740;
    19331 4 3814; 19696 3 3756; 19696 3 3830; 31735 6 4458; 31720 5 4455; 31725 5 4456; 31730 5 4457; 31573 4 4454;
    19441 5 3746; 19441 5 3820; 18496 8 3723; 18496 8 3797; 18836 7 3728; 18836 7 3802; 18961 8 3733; 18961 8 3807;
    19210 7 3735; 19210 7 3809; 19351 4 3741; 19351 4 3815; 19463 8 3747; 19463 8 3821; 19570 7 3751; 19570 7 3825;
    19670 8 3755; 19670 8 3829; 19713 3 3757; 19713 3 3831; 19731 6 3758; 19731 6 3832; 19845 7 3763; 19845 7 3837;
    31775 6 4463; 31760 5 4460; 31765 5 4461; 31770 5 4462; 31741 4 4459; 18811 9 3727; 18811 9 3801; 18936 8 3732;
    18936 8 3806; 19310 8 3739; 19310 8 3813; 19822 7 3762; 19822 7 3836; 18733 8 3724; 18733 8 3798; 18864 7 3729;
    18864 7 3803; 19238 7 3736; 19238 7 3810; 19368 4 3742; 19368 4 3816; 19494 8 3748; 19494 8 3822; 19598 7 3752;
    19598 7 3826; 19756 6 3759; 19756 6 3833; 18758 8 3725; 18758 8 3799; 18887 7 3730; 18887 7 3804; 19261 7 3737;
    19261 7 3811; 19385 4 3743; 19385 4 3817; 19519 8 3749; 19519 8 3823; 19621 7 3753; 19621 7 3827; 19777 6 3760;
    19777 6 3834; 30552 15 4387; 30567 15 4388; 30286 13 4381; 30484 13 4382; 30510 14 4384; 30497 13 4383; 30524 14 4385;
    30538 14 4386; 30669 15 4395; 30684 15 4396; 30582 13 4389; 30601 13 4390; 30627 14 4392; 30614 13 4391; 30641 14 4393;
    30655 14 4394; 31806 5 4466; 31801 5 4465; 31781 5 4464; 26038 4 4175; 26056 10 4177; 25878 3 4165; 26086 4 4179;
    26104 10 4181; 25939 3 4167; 25954 9 4169; 26134 4 4183; 26152 10 4185; 26182 10 4187; 25994 3 4171; 26010 9 4173;
    351 9 6; 351 9 1373; 351 9 3041; 372 9 7; 372 9 1374; 372 9 3042; 31845 6 4471; 31830 5 4468;
    26042 14 4176; 26066 20 4178; 25907 12 4166; 31835 5 4469; 26090 14 4180; 26114 20 4182; 26138 14 4184; 26162 20 4186;
    25942 12 4168; 25976 18 4170; 31840 5 4470; 26192 21 4188; 31811 4 4467; 25997 13 4172; 26019 19 4174; 31889 6 4477;
    31874 5 4474; 31879 5 4475; 31851 4 4472; 31884 5 4476; 31870 4 4473; 20830 13 3876; 20830 13 3986; 20644 12 3871;
    20644 12 3981; 20869 13 3879; 20869 13 3989; 20793 12 3873; 20793 12 3983; 20805 12 3874; 20805 12 3984; 20843 12 3877;
    20843 12 3987; 20855 14 3878; 20855 14 3988; 20780 13 3872; 20780 13 3982; 20817 13 3875; 20817 13 3985; 400 10 10;
    400 10 1377; 400 10 2242; 400 10 3045; 410 10 11; 410 10 1378; 410 10 2243; 410 10 3046; 420 10 12;
    420 10 1379; 420 10 2244; 420 10 3047; 381 8 8; 381 8 1375; 381 8 2240; 381 8 3043; 391 9 9;
    391 9 1376; 391 9 2241; 391 9 3044; 449 10 15; 449 10 1382; 449 10 2247; 449 10 3050; 459 10 16;
    459 10 1383; 459 10 2248; 459 10 3051; 469 10 17; 469 10 1384; 469 10 2249; 469 10 3052; 430 8 13;
    430 8 1380; 430 8 2245; 430 8 3048; 440 9 14; 440 9 1381; 440 9 2246; 440 9 3049; 528 11 23;
    528 11 1390; 528 11 2255; 528 11 3058; 539 11 24; 539 11 1391; 539 11 2256; 539 11 3059; 550 11 25;
    550 11 1392; 550 11 2257; 550 11 3060; 498 10 20; 498 10 1387; 498 10 2252; 498 10 3055; 508 10 21;
    508 10 1388; 508 10 2253; 508 10 3056; 518 10 22; 518 10 1389; 518 10 2254; 518 10 3057; 479 8 18;
    479 8 1385; 479 8 2250; 479 8 3053; 561 8 26; 561 8 1393; 561 8 2258; 561 8 3061; 489 9 19;
    489 9 1386; 489 9 2251; 489 9 3054; 634 12 32; 634 12 1399; 634 12 2264; 634 12 3067; 646 12 33;
    646 12 1400; 646 12 2265; 646 12 3068; 658 12 34; 658 12 1401; 658 12 2266; 658 12 3069; 601 11 29;
    601 11 1396; 601 11 2261; 601 11 3064; 612 11 30; 612 11 1397; 612 11 2262; 612 11 3065; 623 11 31;
    623 11 1398; 623 11 2263; 623 11 3066; 579 9 27; 579 9 1394; 579 9 2259; 579 9 3062; 591 10 28;
    591 10 1395; 591 10 2260; 591 10 3063; 731 13 40; 731 13 1407; 731 13 2272; 731 13 3075; 744 13 41;
    744 13 1408; 744 13 2273; 744 13 3076; 757 13 42; 757 13 1409; 757 13 2274; 757 13 3077; 695 12 37;
    695 12 1404; 695 12 2269; 695 12 3072; 707 12 38; 707 12 1405; 707 12 2270; 707 12 3073; 719 12 39;
    719 12 1406; 719 12 2271; 719 12 3074; 670 10 35; 670 10 1402; 670 10 2267; 670 10 3070; 684 11 36;
    684 11 1403; 684 11 2268; 684 11 3071; 825 12 48; 825 12 1415; 825 12 2280; 825 12 3083; 837 12 49;
    837 12 1416; 837 12 2281; 837 12 3084; 849 12 50; 849 12 1417; 849 12 2282; 849 12 3085; 792 11 45;
    792 11 1412; 792 11 2277; 792 11 3080; 803 11 46; 803 11 1413; 803 11 2278; 803 11 3081; 814 11 47;
    814 11 1414; 814 11 2279; 814 11 3082; 770 9 43; 770 9 1410; 770 9 2275; 770 9 3078; 861 9 51;
    861 9 1418; 861 9 2283; 861 9 3086; 782 10 44; 782 10 1411; 782 10 2276; 782 10 3079; 925 12 57;
    925 12 1424; 925 12 2289; 925 12 3092; 892 11 54; 892 11 1421; 892 11 2286; 892 11 3089; 903 11 55;
    903 11 1422; 903 11 2287; 903 11 3090; 914 11 56; 914 11 1423; 914 11 2288; 914 11 3091; 870 9 52;
    870 9 1419; 870 9 2284; 870 9 3087; 937 9 58; 937 9 1425; 937 9 2290; 937 9 3093; 882 10 53;
    882 10 1420; 882 10 2285; 882 10 3088; 1001 12 64; 1001 12 1431; 1001 12 2296; 1001 12 3099; 1013 12 65;
    1013 12 1432; 1013 12 2297; 1013 12 3100; 1025 12 66; 1025 12 1433; 1025 12 2298; 1025 12 3101; 968 11 61;
    968 11 1428; 968 11 2293; 968 11 3096; 1037 12 67; 1037 12 1434; 1037 12 2299; 1037 12 3102; 1049 12 68;
    1049 12 1435; 1049 12 2300; 1049 12 3103; 979 11 62; 979 11 1429; 979 11 2294; 979 11 3097; 990 11 63;
    990 11 1430; 990 11 2295; 990 11 3098; 946 9 59; 946 9 1426; 946 9 2291; 946 9 3094; 1061 9 69;
    1061 9 1436; 1061 9 2301; 1061 9 3104; 958 10 60; 958 10 1427; 958 10 2292; 958 10 3095; 1135 12 76;
    1135 12 1443; 1135 12 2308; 1135 12 3111; 1147 12 77; 1147 12 1444; 1147 12 2309; 1147 12 3112; 1102 11 73;
    1102 11 1440; 1102 11 2305; 1102 11 3108; 1113 11 74; 1113 11 1441; 1113 11 2306; 1113 11 3109; 1124 11 75;
    1124 11 1442; 1124 11 2307; 1124 11 3110; 1083 9 71; 1083 9 1438; 1083 9 2303; 1083 9 3106; 1070 10 70;
    1070 10 1437; 1070 10 2302; 1070 10 3105; 1159 9 78; 1159 9 1445; 1159 9 2310; 1159 9 3113; 1092 10 72;
    1092 10 1439; 1092 10 2304; 1092 10 3107; 1240 13 85; 1240 13 1452; 1240 13 2317; 1240 13 3120; 1253 13 86;
    1253 13 1453; 1253 13 2318; 1253 13 3121; 1204 12 82; 1204 12 1449; 1204 12 2314; 1204 12 3117; 1216 12 83;
    1216 12 1450; 1216 12 2315; 1216 12 3118; 1228 12 84; 1228 12 1451; 1228 12 2316; 1228 12 3119; 1183 10 80;
    1183 10 1447; 1183 10 2312; 1183 10 3115; 1168 11 79; 1168 11 1446; 1168 11 2311; 1168 11 3114; 1266 10 87;
    1266 10 1454; 1266 10 2319; 1266 10 3122; 1193 11 81; 1193 11 1448; 1193 11 2313; 1193 11 3116; 1348 13 94;
    1348 13 1461; 1348 13 2326; 1348 13 3129; 1361 13 95; 1361 13 1462; 1361 13 2327; 1361 13 3130; 1312 12 91;
    1312 12 1458; 1312 12 2323; 1312 12 3126; 1324 12 92; 1324 12 1459; 1324 12 2324; 1324 12 3127; 1336 12 93;
    1336 12 1460; 1336 12 2325; 1336 12 3128; 1291 10 89; 1291 10 1456; 1291 10 2321; 1291 10 3124; 1276 11 88;
    1276 11 1455; 1276 11 2320; 1276 11 3123; 1301 11 90; 1301 11 1457; 1301 11 2322; 1301 11 3125; 1429 12 101;
    1429 12 1468; 1429 12 2333; 1429 12 3136; 1441 12 102; 1441 12 1469; 1441 12 2334; 1441 12 3137; 1453 12 103;
    1453 12 1470; 1453 12 2335; 1453 12 3138; 1396 11 98; 1396 11 1465; 1396 11 2330; 1396 11 3133; 1465 12 104;
    1465 12 1471; 1465 12 2336; 1465 12 3139; 1407 11 99; 1407 11 1466; 1407 11 2331; 1407 11 3134; 1418 11 100;
    1418 11 1467; 1418 11 2332; 1418 11 3135; 1374 9 96; 1374 9 1463; 1374 9 2328; 1374 9 3131; 1477 9 105;
    1477 9 1472; 1477 9 2337; 1477 9 3140; 1386 10 97; 1386 10 1464; 1386 10 2329; 1386 10 3132; 1547 13 111;
    1547 13 1478; 1547 13 2343; 1547 13 3146; 1560 13 112; 1560 13 1479; 1560 13 2344; 1560 13 3147; 1573 13 113;
    1573 13 1480; 1573 13 2345; 1573 13 3148; 1511 12 108; 1511 12 1475; 1511 12 2340; 1511 12 3143; 1586 13 114;
    1586 13 1481; 1586 13 2346; 1586 13 3149; 1523 12 109; 1523 12 1476; 1523 12 2341; 1523 12 3144; 1535 12 110;
    1535 12 1477; 1535 12 2342; 1535 12 3145; 1486 10 106; 1486 10 1473; 1486 10 2338; 1486 10 3141; 1599 10 115;
    1599 10 1482; 1599 10 2347; 1599 10 3150; 1500 11 107; 1500 11 1474; 1500 11 2339; 1500 11 3142; 1670 13 121;
    1670 13 1488; 1670 13 2353; 1670 13 3156; 1683 13 122; 1683 13 1489; 1683 13 2354; 1683 13 3157; 1696 13 123;
    1696 13 1490; 1696 13 2355; 1696 13 3158; 1634 12 118; 1634 12 1485; 1634 12 2350; 1634 12 3153; 1709 13 124;
    1709 13 1491; 1709 13 2356; 1709 13 3159; 1646 12 119; 1646 12 1486; 1646 12 2351; 1646 12 3154; 1658 12 120;
    1658 12 1487; 1658 12 2352; 1658 12 3155; 1609 10 116; 1609 10 1483; 1609 10 2348; 1609 10 3151; 1722 10 125;
    1722 10 1492; 1722 10 2357; 1722 10 3160; 1623 11 117; 1623 11 1484; 1623 11 2349; 1623 11 3152; 1797 12 132;
    1797 12 1499; 1797 12 2364; 1809 12 133; 1809 12 1500; 1809 12 2365; 1821 12 134; 1821 12 1501; 1821 12 2366;
    1764 11 129; 1764 11 1496; 1764 11 2361; 1833 12 135; 1833 12 1502; 1833 12 2367; 1845 12 136; 1845 12 1503;
    1845 12 2368; 1775 11 130; 1775 11 1497; 1775 11 2362; 1786 11 131; 1786 11 1498; 1786 11 2363; 1745 9 127;
    1745 9 1494; 1745 9 2359; 1732 10 126; 1732 10 1493; 1732 10 2358; 1857 14 137; 1857 14 1504; 1857 14 2369;
    1754 10 128; 1754 10 1495; 1754 10 2360; 1936 12 144; 1936 12 1511; 1936 12 2376; 1936 12 3167; 1948 12 145;
    1948 12 1512; 1948 12 2377; 1948 12 3168; 1903 11 141; 1903 11 1508; 1903 11 2373; 1903 11 3164; 1914 11 142;
    1914 11 1509; 1914 11 2374; 1914 11 3165; 1925 11 143; 1925 11 1510; 1925 11 2375; 1925 11 3166; 1884 9 139;
    1884 9 1506; 1884 9 2371; 1884 9 3162; 1871 10 138; 1871 10 1505; 1871 10 2370; 1871 10 3161; 1960 9 146;
    1960 9 1513; 1960 9 2378; 1960 9 3169; 1893 10 140; 1893 10 1507; 1893 10 2372; 1893 10 3163; 2041 13 153;
    2041 13 1520; 2041 13 2385; 2041 13 3176; 2054 13 154; 2054 13 1521; 2054 13 2386; 2054 13 3177; 2005 12 150;
    2005 12 1517; 2005 12 2382; 2005 12 3173; 2017 12 151; 2017 12 1518; 2017 12 2383; 2017 12 3174; 2029 12 152;
    2029 12 1519; 2029 12 2384; 2029 12 3175; 1984 10 148; 1984 10 1515; 1984 10 2380; 1984 10 3171; 1969 11 147;
    1969 11 1514; 1969 11 2379; 1969 11 3170; 2067 10 155; 2067 10 1522; 2067 10 2387; 2067 10 3178; 1994 11 149;
    1994 11 1516; 1994 11 2381; 1994 11 3172; 2149 13 162; 2149 13 1529; 2162 13 163; 2162 13 1530; 2113 12 159;
    2113 12 1526; 2125 12 160; 2125 12 1527; 2137 12 161; 2137 12 1528; 2092 10 157; 2092 10 1524; 2077 11 156;
    2077 11 1523; 2175 10 164; 2175 10 1531; 2102 11 158; 2102 11 1525; 2401 17 181; 2401 17 1548; 2401 17 2404;
    2401 17 3195; 2418 17 182; 2418 17 1549; 2418 17 2405; 2418 17 3196; 2353 16 178; 2353 16 1545; 2353 16 2401;
    2353 16 3192; 2369 16 179; 2369 16 1546; 2369 16 2402; 2369 16 3193; 2385 16 180; 2385 16 1547; 2385 16 2403;
    2385 16 3194; 2316 14 176; 2316 14 1543; 2316 14 2399; 2316 14 3190; 2338 15 177; 2338 15 1544; 2338 15 2400;
    2338 15 3191; 2240 12 170; 2240 12 1537; 2240 12 2393; 2240 12 3184; 2252 12 171; 2252 12 1538; 2252 12 2394;
    2252 12 3185; 2264 12 172; 2264 12 1539; 2264 12 2395; 2264 12 3186; 2207 11 167; 2207 11 1534; 2207 11 2390;
    2207 11 3181; 2290 12 174; 2290 12 1541; 2290 12 2397; 2290 12 3188; 2218 11 168; 2218 11 1535; 2218 11 2391;
    2218 11 3182; 2229 11 169; 2229 11 1536; 2229 11 2392; 2229 11 3183; 2185 9 165; 2185 9 1532; 2185 9 2388;
    2185 9 3179; 2276 14 173; 2276 14 1540; 2276 14 2396; 2276 14 3187; 2302 14 175; 2302 14 1542; 2302 14 2398;
    2302 14 3189; 2197 10 166; 2197 10 1533; 2197 10 2389; 2197 10 3180; 2500 12 189; 2512 12 190; 2524 12 191;
    2467 11 186; 2550 12 193; 2478 11 187; 2489 11 188; 2448 9 184; 2435 10 183; 2536 14 192; 2562 14 194;
    2457 10 185; 2641 12 201; 2641 12 1556; 2641 12 2412; 2653 12 202; 2653 12 1557; 2653 12 2413; 2665 12 203;
    2665 12 1558; 2665 12 2414; 2608 11 198; 2608 11 1553; 2608 11 2409; 2691 12 205; 2691 12 1560; 2691 12 2416;
    2619 11 199; 2619 11 1554; 2619 11 2410; 2630 11 200; 2630 11 1555; 2630 11 2411; 2589 9 196; 2589 9 1551;
    2589 9 2407; 2576 10 195; 2576 10 1550; 2576 10 2406; 2677 14 204; 2677 14 1559; 2677 14 2415; 2703 14 206;
    2703 14 1561; 2703 14 2417; 2598 10 197; 2598 10 1552; 2598 10 2408; 2789 13 213; 2802 13 214; 2815 13 215;
    2753 12 210; 2843 13 217; 2765 12 211; 2777 12 212; 2732 10 208; 2717 11 207; 2828 15 216; 2866 15 218;
    2742 11 209; 2953 13 225; 2966 13 226; 2979 13 227; 2917 12 222; 3007 13 229; 2929 12 223; 2941 12 224;
    2896 10 220; 2881 11 219; 2992 15 228; 3020 15 230; 2906 11 221; 3107 13 237; 3120 13 238; 3133 13 239;
    3071 12 234; 3161 13 241; 3083 12 235; 3095 12 236; 3050 10 232; 3035 11 231; 3146 15 240; 3174 15 242;
    3060 11 233; 3429 17 261; 3446 17 262; 3381 16 258; 3397 16 259; 3413 16 260; 3344 14 256; 3366 15 257;
    3244 12 248; 3256 12 249; 3268 12 250; 3211 11 245; 3280 12 251; 3292 12 252; 3222 11 246; 3233 11 247;
    3318 12 254; 3189 9 243; 3304 14 253; 3330 14 255; 3201 10 244; 3524 13 268; 3537 13 269; 3550 13 270;
    3488 12 265; 3563 13 271; 3576 13 272; 3500 12 266; 3512 12 267; 3604 13 274; 3463 10 263; 3589 15 273;
    3617 15 275; 3477 11 264; 3693 13 281; 3706 13 282; 3719 13 283; 3657 12 278; 3732 13 284; 3745 13 285;
    3669 12 279; 3681 12 280; 3773 13 287; 3632 10 276; 3758 15 286; 3786 15 288; 3646 11 277; 3862 13 294;
    3875 13 295; 3888 13 296; 3826 12 291; 3901 13 297; 3914 13 298; 3838 12 292; 3850 12 293; 3942 13 300;
    3801 10 289; 3927 15 299; 3955 15 301; 3815 11 290; 4047 14 307; 4008 13 304; 4021 13 305; 4034 13 306;
    3970 11 302; 3996 12 303; 4136 12 314; 4148 12 315; 4160 12 316; 4103 11 311; 4172 12 317; 4114 11 312;
    4125 11 313; 4084 9 309; 4061 10 308; 4184 14 318; 4093 10 310; 4270 13 325; 4283 13 326; 4296 13 327;
    4234 12 322; 4309 13 328; 4246 12 323; 4258 12 324; 4213 10 320; 4198 11 319; 4322 15 329; 4223 11 321;
    22382 5 4085; 22675 5 4086; 22779 5 4087; 22883 5 4088; 22987 5 4089; 22987 5 4114; 22987 5 4124; 23068 5 4090;
    23068 5 4115; 23068 5 4125; 23147 5 4091; 23147 5 4116; 23147 5 4126; 23225 5 4092; 23225 5 4117; 23225 5 4127;
    23304 5 4093; 23304 5 4118; 23304 5 4128; 32229 12 4494; 32395 12 4495; 32419 12 4496; 32443 12 4497; 32467 12 4498;
    32491 12 4499; 32241 12 4494; 32407 12 4495; 32431 12 4496; 32455 12 4497; 32479 12 4498; 32503 12 4499; 30800 17 4400;
    30699 15 4397; 30866 17 4401; 30883 17 4402; 30722 15 4398; 30900 18 4403; 30784 16 4399; 23448 5 4095; 23448 5 4119;
    23448 5 4129; 23383 5 4094; 23592 5 4097; 23592 5 4120; 23592 5 4130; 23530 5 4096; 23736 5 4099; 23736 5 4121;
    23736 5 4131; 23674 5 4098; 23880 5 4101; 23880 5 4122; 23880 5 4132; 23818 5 4100; 24089 5 4104; 24089 5 4123;
    24089 5 4133; 23963 5 4102; 24026 5 4103; 4337 11 330; 4337 11 1562; 24171 4 4105; 24416 4 4107; 24314 4 4106;
    24631 4 4109; 24529 4 4108; 24744 4 4110; 24892 4 4111; 25098 4 4113; 24995 4 4112; 19948 8 3767; 19948 8 3841;
    20072 8 3772; 20072 8 3846; 20196 8 3777; 20196 8 3851; 20312 7 3782; 20312 7 3856; 20425 7 3787; 20425 7 3861;
    31895 4 4478; 31914 4 4479; 31918 4 4480; 4491 10 332; 4491 10 1564; 4491 10 2419; 4491 10 3198; 4501 10 333;
    4501 10 1565; 4501 10 2420; 4501 10 3199; 4511 10 334; 4511 10 1566; 4511 10 2421; 4511 10 3200; 4480 9 331;
    4480 9 1563; 4480 9 2418; 4480 9 3197; 19873 7 3764; 19873 7 3838; 19997 7 3769; 19997 7 3843; 20121 7 3774;
    20121 7 3848; 20244 6 3779; 20244 6 3853; 20357 6 3784; 20357 6 3858; 4532 10 336; 4532 10 1568; 4532 10 2423;
    4532 10 3202; 4542 10 337; 4542 10 1569; 4542 10 2424; 4542 10 3203; 4552 10 338; 4552 10 1570; 4552 10 2425;
    4552 10 3204; 4521 9 335; 4521 9 1567; 4521 9 2422; 4521 9 3201; 19973 8 3768; 19973 8 3842; 20097 8 3773;
    20097 8 3847; 20221 8 3778; 20221 8 3852; 20335 7 3783; 20335 7 3857; 20448 7 3788; 20448 7 3862; 4625 13 344;
    4625 13 1576; 4625 13 2431; 4625 13 3210; 4577 12 340; 4577 12 1572; 4577 12 2427; 4577 12 3206; 4589 12 341;
    4589 12 1573; 4589 12 2428; 4589 12 3207; 4601 12 342; 4601 12 1574; 4601 12 2429; 4601 12 3208; 4613 12 343;
    4613 12 1575; 4613 12 2430; 4613 12 3209; 4562 11 339; 4562 11 1571; 4562 11 2426; 4562 11 3205; 19901 7 3765;
    19901 7 3839; 20025 7 3770; 20025 7 3844; 20149 7 3775; 20149 7 3849; 20269 6 3780; 20269 6 3854; 20382 6 3785;
    20382 6 3859; 19924 7 3766; 19924 7 3840; 20048 7 3771; 20048 7 3845; 20172 7 3776; 20172 7 3850; 20290 6 3781;
    20290 6 3855; 20403 6 3786; 20403 6 3860; 27884 15 4251; 27768 14 4247; 27797 14 4248; 27501 13 4245; 27826 14 4249;
    27741 13 4246; 27855 14 4250; 33670 12 4508; 33748 12 4509; 33372 11 4506; 33826 12 4510; 33594 11 4507; 30934 6 4406;
    30928 6 4405; 30918 6 4404; 30940 7 4407; 4638 12 345; 4638 12 1577; 17522 13 1578; 17522 13 2432; 33646 24 4508;
    33724 24 4509; 33349 23 4506; 33802 24 4510; 33571 23 4507; 20546 8 3792; 20546 8 3866; 20637 7 3796; 20637 7 3870;
    21078 13 3889; 21078 13 3999; 20965 12 3882; 20965 12 3992; 21116 13 3892; 21116 13 4002; 21016 12 3884; 21016 12 3994;
    21041 12 3886; 21041 12 3996; 21155 13 3895; 21155 13 4005; 21053 12 3887; 21053 12 3997; 21091 12 3890; 21091 12 4000;
    21129 12 3893; 21129 12 4003; 20977 9 3883; 20977 9 3993; 20882 8 3880; 20882 8 3990; 20925 8 3881; 20925 8 3991;
    21141 14 3894; 21141 14 4004; 21028 13 3885; 21028 13 3995; 21168 14 3896; 21168 14 4006; 21065 13 3888; 21065 13 3998;
    21103 13 3891; 21103 13 4001; 32755 10 4503; 20471 7 3789; 20471 7 3863; 20569 6 3793; 20569 6 3867; 20499 7 3790;
    20499 7 3864; 20594 6 3794; 20594 6 3868; 20522 7 3791; 20522 7 3865; 20615 6 3795; 20615 6 3869; 21182 8 3897;
    21182 8 4007; 4680 11 348; 4680 11 1581; 4658 10 346; 4658 10 1579; 4658 10 2433; 4670 10 347; 4670 10 1580;
    4670 10 2434; 4703 11 350; 4703 11 1583; 4714 11 351; 4714 11 1584; 4691 10 349; 4691 10 1582; 26501 13 4201;
    26528 19 4203; 26213 11 4189; 26273 17 4191; 26567 14 4205; 26596 20 4207; 26377 12 4193; 26402 18 4195; 26439 12 4197;
    26464 18 4199; 21237 8 3898; 21237 8 4008; 4725 10 352; 4725 10 1585; 4725 10 2435; 4725 10 3211; 4761 10 353;
    4761 10 1586; 4761 10 2436; 4761 10 3212; 4796 11 356; 4796 11 1589; 4796 11 2439; 4796 11 3215; 4771 10 354;
    4771 10 1587; 4771 10 2437; 4771 10 3213; 4786 10 355; 4786 10 1588; 4786 10 2438; 4786 10 3214; 4807 10 357;
    4807 10 1590; 4807 10 2440; 4881 13 362; 4881 13 1595; 4881 13 2445; 4840 12 359; 4840 12 1592; 4840 12 2442;
    4852 12 360; 4852 12 1593; 4852 12 2443; 4864 12 361; 4864 12 1594; 4864 12 2444; 4820 11 358; 4820 11 1591;
    4820 11 2441; 4950 13 367; 4950 13 1600; 4950 13 2450; 4950 13 3220; 4963 13 368; 4963 13 1601; 4963 13 2451;
    4963 13 3221; 4914 12 364; 4914 12 1597; 4914 12 2447; 4914 12 3217; 4926 12 365; 4926 12 1598; 4926 12 2448;
    4926 12 3218; 4938 12 366; 4938 12 1599; 4938 12 2449; 4938 12 3219; 4976 10 369; 4976 10 1602; 4976 10 2452;
    4976 10 3222; 4899 11 363; 4899 11 1596; 4899 11 2446; 4899 11 3216; 5044 11 374; 5044 11 1607; 5044 11 2457;
    5055 11 375; 5055 11 1608; 5055 11 2458; 5066 11 376; 5066 11 1609; 5066 11 2459; 5014 10 371; 5014 10 1604;
    5014 10 2454; 5077 11 377; 5077 11 1610; 5077 11 2460; 5024 10 372; 5024 10 1605; 5024 10 2455; 5034 10 373;
    5034 10 1606; 5034 10 2456; 5003 9 370; 5003 9 1603; 5003 9 2453; 5134 12 382; 5134 12 1615; 5134 12 2465;
    5134 12 3227; 5101 11 379; 5101 11 1612; 5101 11 2462; 5101 11 3224; 5112 11 380; 5112 11 1613; 5112 11 2463;
    5112 11 3225; 5123 11 381; 5123 11 1614; 5123 11 2464; 5123 11 3226; 5146 9 383; 5146 9 1616; 5146 9 2466;
    5146 9 3228; 5088 10 378; 5088 10 1611; 5088 10 2461; 5088 10 3223; 27782 15 4248; 27487 14 4245; 27811 15 4249;
    27727 14 4246; 27840 15 4250; 27869 15 4251; 27754 14 4247; 27975 11 4255; 27975 11 4271; 27975 11 4276; 28180 13 4263;
    28180 13 4272; 28180 13 4277; 28305 14 4268; 28211 13 4264; 28211 13 4273; 28211 13 4278; 28330 14 4269; 28355 14 4270;
    28234 13 4265; 28234 13 4274; 28234 13 4279; 28257 13 4266; 28257 13 4275; 28257 13 4280; 28281 13 4267; 5213 11 388;
    5213 11 1621; 5213 11 2471; 5224 11 389; 5224 11 1622; 5224 11 2472; 5235 11 390; 5235 11 1623; 5235 11 2473;
    5183 10 385; 5183 10 1618; 5183 10 2468; 5246 11 391; 5246 11 1624; 5246 11 2474; 5193 10 386; 5193 10 1619;
    5193 10 2469; 5203 10 387; 5203 10 1620; 5203 10 2470; 5172 9 384; 5172 9 1617; 5172 9 2467; 5303 12 396;
    5303 12 1629; 5303 12 2479; 5315 12 397; 5315 12 1630; 5315 12 2480; 5327 12 398; 5327 12 1631; 5327 12 2481;
    5270 11 393; 5270 11 1626; 5270 11 2476; 5339 12 399; 5339 12 1632; 5339 12 2482; 5281 11 394; 5281 11 1627;
    5281 11 2477; 5292 11 395; 5292 11 1628; 5292 11 2478; 5257 10 392; 5257 10 1625; 5257 10 2475; 5373 11 402;
    5384 11 403; 5351 9 400; 5363 10 401; 27899 12 4252; 27929 12 4253; 27952 12 4254; 28079 13 4259; 28002 12 4256;
    28104 13 4260; 28032 12 4257; 28129 13 4261; 28154 13 4262; 28055 12 4258; 5437 11 407; 5448 11 408; 5395 10 404;
    5459 11 409; 5417 10 405; 5427 10 406; 5516 12 413; 5528 12 414; 5470 11 410; 5540 12 415; 5494 11 411;
    5505 11 412; 26514 14 4202; 26547 20 4204; 26239 12 4190; 26321 18 4192; 26581 15 4206; 26616 21 4208; 26389 13 4194;
    26420 19 4196; 26451 13 4198; 26482 19 4200; 30966 5 4411; 30961 5 4410; 30956 5 4409; 30947 6 4408; 5552 11 416;
    5552 11 1633; 5552 11 2483; 5566 11 417; 5566 11 1634; 5566 11 2484; 5577 12 418; 5625 11 422; 5625 11 1638;
    5593 10 419; 5593 10 1635; 5605 10 420; 5605 10 1636; 5615 10 421; 5615 10 1637; 17539 14 3229; 5636 14 423;
    5655 13 424; 5668 13 425; 31922 5 4481; 31942 5 4482; 5692 10 427; 5692 10 1640; 5692 10 2486; 5692 10 3231;
    5702 10 428; 5702 10 1641; 5702 10 2487; 5702 10 3232; 5712 10 429; 5712 10 1642; 5712 10 2488; 5712 10 3233;
    5681 9 426; 5681 9 1639; 5681 9 2485; 5681 9 3230; 5771 11 435; 5771 11 1648; 5771 11 2494; 5771 11 3239;
    5741 10 432; 5741 10 1645; 5741 10 2491; 5741 10 3236; 5751 10 433; 5751 10 1646; 5751 10 2492; 5751 10 3237;
    5761 10 434; 5761 10 1647; 5761 10 2493; 5761 10 3238; 5722 8 430; 5722 8 1643; 5722 8 2489; 5722 8 3234;
    5782 8 436; 5782 8 1649; 5782 8 2495; 5782 8 3240; 5732 9 431; 5732 9 1644; 5732 9 2490; 5732 9 3235;
    5851 13 442; 5851 13 1655; 5851 13 2501; 5851 13 3246; 5864 13 443; 5864 13 1656; 5864 13 2502; 5864 13 3247;
    5815 12 439; 5815 12 1652; 5815 12 2498; 5815 12 3243; 5827 12 440; 5827 12 1653; 5827 12 2499; 5827 12 3244;
    5839 12 441; 5839 12 1654; 5839 12 2500; 5839 12 3245; 5790 10 437; 5790 10 1650; 5790 10 2496; 5790 10 3241;
    5877 10 444; 5877 10 1657; 5877 10 2503; 5877 10 3248; 5804 11 438; 5804 11 1651; 5804 11 2497; 5804 11 3242;
    5942 12 450; 5942 12 1663; 5942 12 3254; 5909 11 447; 5909 11 1660; 5909 11 3251; 5920 11 448; 5920 11 1661;
    5920 11 3252; 5931 11 449; 5931 11 1662; 5931 11 3253; 5887 9 445; 5887 9 1658; 5887 9 3249; 5899 10 446;
    5899 10 1659; 5899 10 3250; 6009 12 456; 6009 12 1669; 6009 12 2509; 6009 12 3260; 6021 12 457; 6021 12 1670;
    6021 12 2510; 6021 12 3261; 6033 12 458; 6033 12 1671; 6033 12 2511; 6033 12 3262; 5976 11 453; 5976 11 1666;
    5976 11 2506; 5976 11 3257; 6054 12 460; 6054 12 1673; 6054 12 2513; 6054 12 3263; 5987 11 454; 5987 11 1667;
    5987 11 2507; 5987 11 3258; 5998 11 455; 5998 11 1668; 5998 11 2508; 5998 11 3259; 5954 9 451; 5954 9 1664;
    5954 9 2504; 5954 9 3255; 6045 9 459; 6045 9 1672; 6045 9 2512; 6045 9 3264; 5966 10 452; 5966 10 1665;
    5966 10 2505; 5966 10 3256; 6121 12 466; 6133 12 467; 6145 12 468; 6088 11 463; 6171 12 470; 6099 11 464;
    6110 11 465; 6066 9 461; 6157 14 469; 6183 14 471; 6078 10 462; 6258 13 477; 6258 13 1679; 6258 13 2519;
    6271 13 478; 6271 13 1680; 6271 13 2520; 6284 13 479; 6284 13 1681; 6284 13 2521; 6222 12 474; 6222 12 1676;
    6222 12 2516; 6234 12 475; 6234 12 1677; 6234 12 2517; 6312 13 481; 6312 13 1682; 6312 13 2522; 6246 12 476;
    6246 12 1678; 6246 12 2518; 6197 10 472; 6197 10 1674; 6197 10 2514; 6297 15 480; 6325 15 482; 6211 11 473;
    6211 11 1675; 6211 11 2515; 6395 12 488; 6395 12 1688; 6395 12 2528; 6407 12 489; 6407 12 1689; 6407 12 2529;
    6419 12 490; 6419 12 1690; 6419 12 2530; 6362 11 485; 6362 11 1685; 6362 11 2525; 6445 12 492; 6445 12 1692;
    6373 11 486; 6373 11 1686; 6373 11 2526; 6384 11 487; 6384 11 1687; 6384 11 2527; 6340 9 483; 6340 9 1683;
    6340 9 2523; 6431 14 491; 6431 14 1691; 6431 14 2531; 6457 14 493; 6352 10 484; 6352 10 1684; 6352 10 2524;
    6532 13 499; 6545 13 500; 6558 13 501; 6496 12 496; 6508 12 497; 6586 13 503; 6520 12 498; 6471 10 494;
    6571 15 502; 6599 15 504; 6485 11 495; 6681 14 510; 6681 14 1698; 6681 14 2537; 6681 14 3270; 6642 13 507;
    6642 13 1695; 6642 13 2534; 6642 13 3267; 6655 13 508; 6655 13 1696; 6655 13 2535; 6655 13 3268; 6668 13 509;
    6668 13 1697; 6668 13 2536; 6668 13 3269; 6614 11 505; 6614 11 1693; 6614 11 2532; 6614 11 3265; 6630 12 506;
    6630 12 1694; 6630 12 2533; 6630 12 3266; 6734 13 514; 6734 13 1702; 6734 13 2541; 6734 13 3274; 6710 12 512;
    6710 12 1700; 6710 12 2539; 6710 12 3272; 6722 12 513; 6722 12 1701; 6722 12 2540; 6722 12 3273; 6695 11 511;
    6695 11 1699; 6695 11 2538; 6695 11 3271; 6774 13 517; 6774 13 1705; 6774 13 2544; 6774 13 3277; 6787 13 518;
    6787 13 1706; 6787 13 2545; 6787 13 3278; 6762 12 516; 6762 12 1704; 6762 12 2543; 6762 12 3276; 6747 11 515;
    6747 11 1703; 6747 11 2542; 6747 11 3275; 6844 14 522; 6844 14 1710; 6844 14 2549; 6844 14 3282; 6858 14 523;
    6858 14 1711; 6858 14 2550; 6858 14 3283; 6872 14 524; 6872 14 1712; 6872 14 2551; 6872 14 3284; 6819 12 520;
    6819 12 1708; 6819 12 2547; 6819 12 3280; 6800 13 519; 6800 13 1707; 6800 13 2546; 6800 13 3279; 6831 13 521;
    6831 13 1709; 6831 13 2548; 6831 13 3281; 32515 7 4500; 32627 7 4501; 32671 7 4502; 32552 7 4500; 32664 7 4501;
    32708 7 4502; 17967 17 3711; 18347 22 3720; 18001 17 3712; 18391 22 3721; 18035 17 3713; 18435 22 3722; 17905 15 3709;
    18265 20 3718; 17873 16 3708; 18223 21 3717; 17813 15 3706; 18143 20 3715; 17558 14 3705; 18069 19 3714; 17843 15 3707;
    18183 20 3716; 17935 16 3710; 18305 21 3719; 17984 17 3711; 18369 22 3720; 18018 17 3712; 18413 22 3721; 18052 17 3713;
    18457 22 3722; 17920 15 3709; 18285 20 3718; 17889 16 3708; 18244 21 3717; 17828 15 3706; 18163 20 3715; 17572 14 3705;
    18088 19 3714; 17858 15 3707; 18203 20 3716; 17951 16 3710; 18326 21 3719; 28369 12 4270; 28270 11 4266; 28270 11 4275;
    28270 11 4280; 27911 11 4252; 28193 10 4263; 28193 10 4272; 28193 10 4277; 28294 11 4267; 27941 11 4253; 28224 10 4264;
    28224 10 4273; 28224 10 4278; 28319 11 4268; 28247 10 4265; 28247 10 4274; 28247 10 4279; 27964 11 4254; 28344 11 4269;
    33970 10 4515; 33880 9 4511; 33934 9 4512; 33984 10 4516; 33946 9 4513; 33958 9 4514; 26995 14 4224; 27009 20 4225;
    26637 12 4209; 26681 18 4210; 26845 12 4214; 26857 18 4215; 26920 12 4219; 26932 18 4220; 6905 8 527; 6905 8 1715;
    6905 8 3287; 6896 9 526; 6896 9 1714; 6896 9 3286; 6886 8 525; 6886 8 1713; 6886 8 3285; 6913 9 528;
    6913 9 1716; 6913 9 3288; 6933 10 530; 6933 10 1718; 6933 10 3290; 6943 10 531; 6943 10 1719; 6943 10 3291;
    6922 9 529; 6922 9 1717; 6922 9 3289; 27029 15 4226; 27044 21 4227; 26723 13 4211; 26759 19 4212; 26875 13 4216;
    26888 19 4217; 26950 13 4221; 26963 19 4222; 6981 10 535; 6981 10 1723; 6981 10 2555; 6981 10 3295; 6964 8 533;
    6964 8 1721; 6964 8 2553; 6964 8 3293; 6953 9 532; 6953 9 1720; 6953 9 2552; 6953 9 3292; 6972 9 534;
    6972 9 1722; 6972 9 2554; 6972 9 3294; 7030 11 540; 7030 11 1728; 7030 11 2560; 7030 11 3300; 7041 11 541;
    7041 11 1729; 7041 11 2561; 7041 11 3301; 7010 10 538; 7010 10 1726; 7010 10 2558; 7010 10 3298; 7020 10 539;
    7020 10 1727; 7020 10 2559; 7020 10 3299; 6991 8 536; 6991 8 1724; 6991 8 2556; 6991 8 3296; 7001 9 537;
    7001 9 1725; 7001 9 2557; 7001 9 3297; 7101 11 547; 7101 11 1735; 7101 11 2567; 7101 11 3307; 7112 11 548;
    7112 11 1736; 7112 11 2568; 7112 11 3308; 7123 11 549; 7123 11 1737; 7123 11 2569; 7123 11 3309; 7071 10 544;
    7071 10 1732; 7071 10 2564; 7071 10 3304; 7081 10 545; 7081 10 1733; 7081 10 2565; 7081 10 3305; 7091 10 546;
    7091 10 1734; 7091 10 2566; 7091 10 3306; 7052 8 542; 7052 8 1730; 7052 8 2562; 7052 8 3302; 7134 8 550;
    7134 8 1738; 7134 8 2570; 7134 8 3310; 7062 9 543; 7062 9 1731; 7062 9 2563; 7062 9 3303; 7197 12 556;
    7197 12 1744; 7197 12 2576; 7197 12 3316; 7209 12 557; 7209 12 1745; 7209 12 2577; 7209 12 3317; 7221 12 558;
    7221 12 1746; 7221 12 2578; 7221 12 3318; 7164 11 553; 7164 11 1741; 7164 11 2573; 7164 11 3313; 7175 11 554;
    7175 11 1742; 7175 11 2574; 7175 11 3314; 7186 11 555; 7186 11 1743; 7186 11 2575; 7186 11 3315; 7142 9 551;
    7142 9 1739; 7142 9 2571; 7142 9 3311; 7154 10 552; 7154 10 1740; 7154 10 2572; 7154 10 3312; 7294 13 564;
    7294 13 1752; 7294 13 2584; 7294 13 3324; 7307 13 565; 7307 13 1753; 7307 13 2585; 7307 13 3325; 7320 13 566;
    7320 13 1754; 7320 13 2586; 7320 13 3326; 7258 12 561; 7258 12 1749; 7258 12 2581; 7258 12 3321; 7270 12 562;
    7270 12 1750; 7270 12 2582; 7270 12 3322; 7282 12 563; 7282 12 1751; 7282 12 2583; 7282 12 3323; 7233 10 559;
    7233 10 1747; 7233 10 2579; 7233 10 3319; 7247 11 560; 7247 11 1748; 7247 11 2580; 7247 11 3320; 7388 12 572;
    7388 12 1760; 7388 12 2592; 7388 12 3332; 7400 12 573; 7400 12 1761; 7400 12 2593; 7400 12 3333; 7412 12 574;
    7412 12 1762; 7412 12 2594; 7412 12 3334; 7355 11 569; 7355 11 1757; 7355 11 2589; 7355 11 3329; 7366 11 570;
    7366 11 1758; 7366 11 2590; 7366 11 3330; 7377 11 571; 7377 11 1759; 7377 11 2591; 7377 11 3331; 7333 9 567;
    7333 9 1755; 7333 9 2587; 7333 9 3327; 7424 9 575; 7424 9 1763; 7424 9 2595; 7424 9 3335; 7345 10 568;
    7345 10 1756; 7345 10 2588; 7345 10 3328; 7494 13 581; 7494 13 1769; 7494 13 2601; 7494 13 3341; 7507 13 582;
    7507 13 1770; 7507 13 2602; 7507 13 3342; 7520 13 583; 7520 13 1771; 7520 13 2603; 7520 13 3343; 7458 12 578;
    7458 12 1766; 7458 12 2598; 7458 12 3338; 7470 12 579; 7470 12 1767; 7470 12 2599; 7470 12 3339; 7482 12 580;
    7482 12 1768; 7482 12 2600; 7482 12 3340; 7433 10 576; 7433 10 1764; 7433 10 2596; 7433 10 3336; 7533 10 584;
    7533 10 1772; 7533 10 2604; 7533 10 3344; 7447 11 577; 7447 11 1765; 7447 11 2597; 7447 11 3337; 7598 12 590;
    7598 12 1778; 7598 12 2610; 7598 12 3350; 7610 12 591; 7610 12 1779; 7610 12 2611; 7610 12 3351; 7622 12 592;
    7622 12 1780; 7622 12 2612; 7622 12 3352; 7565 11 587; 7565 11 1775; 7565 11 2607; 7565 11 3347; 7576 11 588;
    7576 11 1776; 7576 11 2608; 7576 11 3348; 7587 11 589; 7587 11 1777; 7587 11 2609; 7587 11 3349; 7543 9 585;
    7543 9 1773; 7543 9 2605; 7543 9 3345; 7634 9 593; 7634 9 1781; 7634 9 2613; 7634 9 3353; 7555 10 586;
    7555 10 1774; 7555 10 2606; 7555 10 3346; 7704 13 599; 7704 13 1787; 7704 13 2619; 7704 13 3359; 7668 12 596;
    7668 12 1784; 7668 12 2616; 7668 12 3356; 7680 12 597; 7680 12 1785; 7680 12 2617; 7680 12 3357; 7692 12 598;
    7692 12 1786; 7692 12 2618; 7692 12 3358; 7643 10 594; 7643 10 1782; 7643 10 2614; 7643 10 3354; 7717 10 600;
    7717 10 1788; 7717 10 2620; 7717 10 3360; 7657 11 595; 7657 11 1783; 7657 11 2615; 7657 11 3355; 27065 15 4228;
    26809 13 4213; 26907 13 4218; 26982 13 4223; 7782 12 606; 7782 12 1794; 7782 12 2626; 7782 12 3366; 7794 12 607;
    7794 12 1795; 7794 12 2627; 7794 12 3367; 7806 12 608; 7806 12 1796; 7806 12 2628; 7806 12 3368; 7749 11 603;
    7749 11 1791; 7749 11 2623; 7749 11 3363; 7818 12 609; 7818 12 1797; 7818 12 2629; 7818 12 3369; 7830 12 610;
    7830 12 1798; 7830 12 2630; 7830 12 3370; 7760 11 604; 7760 11 1792; 7760 11 2624; 7760 11 3364; 7771 11 605;
    7771 11 1793; 7771 11 2625; 7771 11 3365; 7727 9 601; 7727 9 1789; 7727 9 2621; 7727 9 3361; 7842 9 611;
    7842 9 1799; 7842 9 2631; 7842 9 3371; 7739 10 602; 7739 10 1790; 7739 10 2622; 7739 10 3362; 7916 12 618;
    7916 12 1806; 7916 12 2638; 7916 12 3378; 7928 12 619; 7928 12 1807; 7928 12 2639; 7928 12 3379; 7883 11 615;
    7883 11 1803; 7883 11 2635; 7883 11 3375; 7894 11 616; 7894 11 1804; 7894 11 2636; 7894 11 3376; 7905 11 617;
    7905 11 1805; 7905 11 2637; 7905 11 3377; 7864 9 613; 7864 9 1801; 7864 9 2633; 7864 9 3373; 7851 10 612;
    7851 10 1800; 7851 10 2632; 7851 10 3372; 7940 9 620; 7940 9 1808; 7940 9 2640; 7940 9 3380; 7873 10 614;
    7873 10 1802; 7873 10 2634; 7873 10 3374; 8021 13 627; 8021 13 1815; 8021 13 2647; 8021 13 3387; 8034 13 628;
    8034 13 1816; 8034 13 2648; 8034 13 3388; 7985 12 624; 7985 12 1812; 7985 12 2644; 7985 12 3384; 7997 12 625;
    7997 12 1813; 7997 12 2645; 7997 12 3385; 8009 12 626; 8009 12 1814; 8009 12 2646; 8009 12 3386; 7964 10 622;
    7964 10 1810; 7964 10 2642; 7964 10 3382; 7949 11 621; 7949 11 1809; 7949 11 2641; 7949 11 3381; 8047 10 629;
    8047 10 1817; 8047 10 2649; 8047 10 3389; 7974 11 623; 7974 11 1811; 7974 11 2643; 7974 11 3383; 8112 12 635;
    8112 12 1823; 8112 12 2655; 8112 12 3395; 8124 12 636; 8124 12 1824; 8124 12 2656; 8124 12 3396; 8136 12 637;
    8136 12 1825; 8136 12 2657; 8136 12 3397; 8079 11 632; 8079 11 1820; 8079 11 2652; 8079 11 3392; 8148 12 638;
    8148 12 1826; 8148 12 2658; 8148 12 3398; 8090 11 633; 8090 11 1821; 8090 11 2653; 8090 11 3393; 8101 11 634;
    8101 11 1822; 8101 11 2654; 8101 11 3394; 8057 9 630; 8057 9 1818; 8057 9 2650; 8057 9 3390; 8160 9 639;
    8160 9 1827; 8160 9 2659; 8160 9 3399; 8069 10 631; 8069 10 1819; 8069 10 2651; 8069 10 3391; 8230 13 645;
    8230 13 1833; 8230 13 2665; 8230 13 3405; 8243 13 646; 8243 13 1834; 8243 13 2666; 8243 13 3406; 8256 13 647;
    8256 13 1835; 8256 13 2667; 8256 13 3407; 8194 12 642; 8194 12 1830; 8194 12 2662; 8194 12 3402; 8269 13 648;
    8269 13 1836; 8269 13 2668; 8269 13 3408; 8206 12 643; 8206 12 1831; 8206 12 2663; 8206 12 3403; 8218 12 644;
    8218 12 1832; 8218 12 2664; 8218 12 3404; 8169 10 640; 8169 10 1828; 8169 10 2660; 8169 10 3400; 8282 10 649;
    8282 10 1837; 8282 10 2669; 8282 10 3409; 8183 11 641; 8183 11 1829; 8183 11 2661; 8183 11 3401; 8359 14 655;
    8359 14 1843; 8359 14 2675; 8359 14 3415; 8373 14 656; 8373 14 1844; 8373 14 2676; 8373 14 3416; 8387 14 657;
    8387 14 1845; 8387 14 2677; 8387 14 3417; 8320 13 652; 8320 13 1840; 8320 13 2672; 8320 13 3412; 8401 14 658;
    8401 14 1846; 8401 14 2678; 8401 14 3418; 8333 13 653; 8333 13 1841; 8333 13 2673; 8333 13 3413; 8346 13 654;
    8346 13 1842; 8346 13 2674; 8346 13 3414; 8292 11 650; 8292 11 1838; 8292 11 2670; 8292 11 3410; 8415 11 659;
    8415 11 1847; 8415 11 2679; 8415 11 3419; 8308 12 651; 8308 12 1839; 8308 12 2671; 8308 12 3411; 8487 13 665;
    8487 13 1853; 8487 13 2685; 8487 13 3425; 8500 13 666; 8500 13 1854; 8500 13 2686; 8500 13 3426; 8513 13 667;
    8513 13 1855; 8513 13 2687; 8513 13 3427; 8451 12 662; 8451 12 1850; 8451 12 2682; 8451 12 3422; 8526 13 668;
    8526 13 1856; 8526 13 2688; 8526 13 3428; 8463 12 663; 8463 12 1851; 8463 12 2683; 8463 12 3423; 8475 12 664;
    8475 12 1852; 8475 12 2684; 8475 12 3424; 8426 10 660; 8426 10 1848; 8426 10 2680; 8426 10 3420; 8539 10 669;
    8539 10 1857; 8539 10 2689; 8539 10 3429; 8440 11 661; 8440 11 1849; 8440 11 2681; 8440 11 3421; 8614 12 676;
    8614 12 1864; 8614 12 2696; 8626 12 677; 8626 12 1865; 8626 12 2697; 8638 12 678; 8638 12 1866; 8638 12 2698;
    8581 11 673; 8581 11 1861; 8581 11 2693; 8650 12 679; 8650 12 1867; 8650 12 2699; 8662 12 680; 8662 12 1868;
    8662 12 2700; 8592 11 674; 8592 11 1862; 8592 11 2694; 8603 11 675; 8603 11 1863; 8603 11 2695; 8562 9 671;
    8562 9 1859; 8562 9 2691; 8549 10 670; 8549 10 1858; 8549 10 2690; 8674 14 681; 8674 14 1869; 8674 14 2701;
    8571 10 672; 8571 10 1860; 8571 10 2692; 8753 12 688; 8753 12 1876; 8753 12 2708; 8753 12 3436; 8765 12 689;
    8765 12 1877; 8765 12 2709; 8765 12 3437; 8720 11 685; 8720 11 1873; 8720 11 2705; 8720 11 3433; 8731 11 686;
    8731 11 1874; 8731 11 2706; 8731 11 3434; 8742 11 687; 8742 11 1875; 8742 11 2707; 8742 11 3435; 8701 9 683;
    8701 9 1871; 8701 9 2703; 8701 9 3431; 8688 10 682; 8688 10 1870; 8688 10 2702; 8688 10 3430; 8777 9 690;
    8777 9 1878; 8777 9 2710; 8777 9 3438; 8710 10 684; 8710 10 1872; 8710 10 2704; 8710 10 3432; 8858 13 697;
    8858 13 1885; 8858 13 2717; 8858 13 3445; 8871 13 698; 8871 13 1886; 8871 13 2718; 8871 13 3446; 8822 12 694;
    8822 12 1882; 8822 12 2714; 8822 12 3442; 8834 12 695; 8834 12 1883; 8834 12 2715; 8834 12 3443; 8846 12 696;
    8846 12 1884; 8846 12 2716; 8846 12 3444; 8801 10 692; 8801 10 1880; 8801 10 2712; 8801 10 3440; 8786 11 691;
    8786 11 1879; 8786 11 2711; 8786 11 3439; 8884 10 699; 8884 10 1887; 8884 10 2719; 8884 10 3447; 8811 11 693;
    8811 11 1881; 8811 11 2713; 8811 11 3441; 9110 17 716; 9110 17 1904; 9110 17 2736; 9110 17 3464; 9127 17 717;
    9127 17 1905; 9127 17 2737; 9127 17 3465; 9062 16 713; 9062 16 1901; 9062 16 2733; 9062 16 3461; 9078 16 714;
    9078 16 1902; 9078 16 2734; 9078 16 3462; 9094 16 715; 9094 16 1903; 9094 16 2735; 9094 16 3463; 9025 14 711;
    9025 14 1899; 9025 14 2731; 9025 14 3459; 9047 15 712; 9047 15 1900; 9047 15 2732; 9047 15 3460; 8949 12 705;
    8949 12 1893; 8949 12 2725; 8949 12 3453; 8961 12 706; 8961 12 1894; 8961 12 2726; 8961 12 3454; 8973 12 707;
    8973 12 1895; 8973 12 2727; 8973 12 3455; 8916 11 702; 8916 11 1890; 8916 11 2722; 8916 11 3450; 8999 12 709;
    8999 12 1897; 8999 12 2729; 8999 12 3457; 8927 11 703; 8927 11 1891; 8927 11 2723; 8927 11 3451; 8938 11 704;
    8938 11 1892; 8938 11 2724; 8938 11 3452; 8894 9 700; 8894 9 1888; 8894 9 2720; 8894 9 3448; 8985 14 708;
    8985 14 1896; 8985 14 2728; 8985 14 3456; 9011 14 710; 9011 14 1898; 9011 14 2730; 9011 14 3458; 8906 10 701;
    8906 10 1889; 8906 10 2721; 8906 10 3449; 9209 12 724; 9221 12 725; 9233 12 726; 9176 11 721; 9259 12 728;
    9187 11 722; 9198 11 723; 9157 9 719; 9144 10 718; 9245 14 727; 9271 14 729; 9166 10 720; 9351 14 735;
    9381 14 737; 9325 13 733; 9338 13 734; 9302 11 731; 9285 12 730; 9365 16 736; 9395 16 738; 9313 12 732;
    9476 12 745; 9476 12 1912; 9476 12 2744; 9488 12 746; 9488 12 1913; 9488 12 2745; 9500 12 747; 9500 12 1914;
    9500 12 2746; 9443 11 742; 9443 11 1909; 9443 11 2741; 9526 12 749; 9526 12 1916; 9526 12 2748; 9454 11 743;
    9454 11 1910; 9454 11 2742; 9465 11 744; 9465 11 1911; 9465 11 2743; 9424 9 740; 9424 9 1907; 9424 9 2739;
    9411 10 739; 9411 10 1906; 9411 10 2738; 9512 14 748; 9512 14 1915; 9512 14 2747; 9538 14 750; 9538 14 1917;
    9538 14 2749; 9433 10 741; 9433 10 1908; 9433 10 2740; 9634 13 757; 9647 13 758; 9660 13 759; 9598 12 754;
    9688 13 761; 9610 12 755; 9622 12 756; 9577 10 752; 9552 11 751; 9673 15 760; 9701 15 762; 9587 11 753;
    9788 13 769; 9801 13 770; 9814 13 771; 9752 12 766; 9842 13 773; 9764 12 767; 9776 12 768; 9731 10 764;
    9716 11 763; 9827 15 772; 9855 15 774; 9741 11 765; 9942 13 781; 9955 13 782; 9968 13 783; 9906 12 778;
    9996 13 785; 9918 12 779; 9930 12 780; 9885 10 776; 9870 11 775; 9981 15 784; 10009 15 786; 9895 11 777;
    10264 17 805; 10281 17 806; 10216 16 802; 10232 16 803; 10248 16 804; 10179 14 800; 10201 15 801; 10079 12 792;
    10091 12 793; 10103 12 794; 10046 11 789; 10115 12 795; 10127 12 796; 10057 11 790; 10068 11 791; 10153 12 798;
    10024 9 787; 10139 14 797; 10165 14 799; 10036 10 788; 10359 13 812; 10372 13 813; 10385 13 814; 10323 12 809;
    10398 13 815; 10411 13 816; 10335 12 810; 10347 12 811; 10449 13 818; 10298 10 807; 10424 15 817; 10462 15 819;
    10312 11 808; 10538 13 825; 10551 13 826; 10564 13 827; 10502 12 822; 10577 13 828; 10590 13 829; 10514 12 823;
    10526 12 824; 10618 13 831; 10477 10 820; 10603 15 830; 10631 15 832; 10491 11 821; 10723 14 838; 10737 14 839;
    10751 14 840; 10684 13 835; 10765 14 841; 10779 14 842; 10697 13 836; 10710 13 837; 10809 14 844; 10646 11 833;
    10793 16 843; 10823 16 845; 10672 12 834; 10906 14 851; 10920 14 852; 10934 14 853; 10867 13 848; 10948 14 854;
    10962 14 855; 10880 13 849; 10893 13 850; 10992 14 857; 10839 11 846; 10976 16 856; 11006 16 858; 10855 12 847;
    11083 13 864; 11096 13 865; 11109 13 866; 11047 12 861; 11122 13 867; 11135 13 868; 11059 12 862; 11071 12 863;
    11163 13 870; 11022 10 859; 11148 15 869; 11176 15 871; 11036 11 860; 11258 14 877; 11219 13 874; 11232 13 875;
    11245 13 876; 11191 11 872; 11207 12 873; 11337 12 884; 11349 12 885; 11361 12 886; 11304 11 881; 11373 12 887;
    11315 11 882; 11326 11 883; 11285 9 879; 11272 10 878; 11385 14 888; 11294 10 880; 11471 13 895; 11484 13 896;
    11497 13 897; 11435 12 892; 11510 13 898; 11447 12 893; 11459 12 894; 11414 10 890; 11399 11 889; 11523 15 899;
    11424 11 891; 31023 17 4415; 30971 15 4412; 30993 15 4413; 31008 15 4414; 21357 13 3905; 21357 13 4015; 21247 12 3899;
    21247 12 4009; 21395 13 3908; 21395 13 4018; 21295 12 3900; 21295 12 4010; 21433 13 3911; 21433 13 4021; 21320 12 3902;
    21320 12 4012; 21460 13 3913; 21460 13 4023; 21473 13 3914; 21473 13 4024; 21345 12 3904; 21345 12 4014; 21383 12 3907;
    21383 12 4017; 21421 12 3910; 21421 12 4020; 21307 13 3901; 21307 13 4011; 21446 14 3912; 21446 14 4022; 21332 13 3903;
    21332 13 4013; 21486 14 3915; 21486 14 4025; 21370 13 3906; 21370 13 4016; 21408 13 3909; 21408 13 4019; 21576 13 3922;
    21576 13 4032; 21500 12 3916; 21500 12 4026; 21614 13 3925; 21614 13 4035; 21514 12 3917; 21514 12 4027; 21627 13 3926;
    21627 13 4036; 21666 13 3929; 21666 13 4039; 21539 12 3919; 21539 12 4029; 21679 13 3930; 21679 13 4040; 21692 13 3931;
    21692 13 4041; 21705 13 3932; 21705 13 4042; 21551 12 3920; 21551 12 4030; 21589 12 3923; 21589 12 4033; 21640 12 3927;
    21640 12 4037; 21652 14 3928; 21652 14 4038; 21526 13 3918; 21526 13 4028; 21718 14 3933; 21718 14 4043; 21563 13 3921;
    21563 13 4031; 21601 13 3924; 21601 13 4034; 21983 15 3952; 21983 15 4062; 21815 14 3940; 21815 14 4050; 21732 13 3934;
    21732 13 4044; 21856 14 3943; 21856 14 4053; 21748 13 3935; 21748 13 4045; 21870 14 3944; 21870 14 4054; 21912 14 3947;
    21912 14 4057; 21775 13 3937; 21775 13 4047; 21926 14 3948; 21926 14 4058; 21940 14 3949; 21940 14 4059; 21954 14 3950;
    21954 14 4060; 21788 13 3938; 21788 13 4048; 21829 13 3941; 21829 13 4051; 21884 13 3945; 21884 13 4055; 21897 15 3946;
    21897 15 4056; 21761 14 3936; 21761 14 4046; 21968 15 3951; 21968 15 4061; 21801 14 3939; 21801 14 4049; 21842 14 3942;
    21842 14 4052; 22099 13 3961; 22099 13 4071; 21998 12 3953; 21998 12 4063; 22138 13 3964; 22138 13 4074; 22025 12 3955;
    22025 12 4065; 22151 13 3965; 22151 13 4075; 22191 13 3968; 22191 13 4078; 22062 12 3958; 22062 12 4068; 22164 13 3966;
    22164 13 4076; 22037 12 3956; 22037 12 4066; 22074 12 3959; 22074 12 4069; 22112 12 3962; 22112 12 4072; 22124 14 3963;
    22124 14 4073; 22012 13 3954; 22012 13 4064; 22177 14 3967; 22177 14 4077; 22049 13 3957; 22049 13 4067; 22086 13 3960;
    22086 13 4070; 27986 10 4255; 27986 10 4271; 27986 10 4276; 32970 14 4504; 33137 19 4505; 32737 17 4503; 11559 11 902;
    11559 11 1920; 11559 11 2752; 11559 11 3468; 11549 10 901; 11549 10 1919; 11549 10 2751; 11549 10 3467; 11538 9 900;
    11538 9 1918; 11538 9 2750; 11538 9 3466; 11592 11 905; 11592 11 1923; 11592 11 2755; 11592 11 3471; 11570 10 903;
    11570 10 1921; 11570 10 2753; 11570 10 3469; 11582 10 904; 11582 10 1922; 11582 10 2754; 11582 10 3470; 11603 13 906;
    11603 13 1924; 11620 12 907; 11620 12 1925; 11620 12 2756; 11620 12 3472; 11635 13 908; 11635 13 1926; 11635 13 2757;
    11635 13 3473; 11664 11 910; 11664 11 1927; 11652 10 909; 11675 13 911; 11675 13 1928; 11692 16 912; 11715 16 913;
    31065 11 4418; 31055 10 4417; 31040 10 4416; 31237 12 4432; 31102 10 4421; 31295 13 4436; 31158 11 4426; 31197 11 4429;
    31208 15 4430; 31076 13 4419; 31249 15 4433; 31264 15 4434; 31112 13 4422; 31308 16 4437; 31169 14 4427; 31279 16 4435;
    31144 14 4425; 31183 14 4428; 31223 14 4431; 31134 10 4424; 31093 9 4420; 31125 9 4423; 28167 13 4262; 28067 12 4258;
    28092 12 4259; 28014 11 4256; 28117 12 4260; 28044 11 4257; 28142 12 4261; 31355 6 4442; 31349 6 4441; 31343 6 4440;
    31336 7 4439; 31324 8 4438; 31977 6 4486; 31947 5 4483; 31967 5 4484; 31972 5 4485; 32013 6 4490; 31983 5 4487;
    32003 5 4488; 32008 5 4489; 11757 10 916; 11757 10 1931; 11757 10 2760; 11757 10 3476; 11767 10 917; 11767 10 1932;
    11767 10 2761; 11767 10 3477; 11777 10 918; 11777 10 1933; 11777 10 2762; 11777 10 3478; 11738 8 914; 11738 8 1929;
    11738 8 2758; 11738 8 3474; 11748 9 915; 11748 9 1930; 11748 9 2759; 11748 9 3475; 11836 11 924; 11836 11 1939;
    11836 11 2768; 11836 11 3484; 11806 10 921; 11806 10 1936; 11806 10 2765; 11806 10 3481; 11816 10 922; 11816 10 1937;
    11816 10 2766; 11816 10 3482; 11826 10 923; 11826 10 1938; 11826 10 2767; 11826 10 3483; 11787 8 919; 11787 8 1934;
    11787 8 2763; 11787 8 3479; 11797 9 920; 11797 9 1935; 11797 9 2764; 11797 9 3480; 11896 11 930; 11896 11 1945;
    11896 11 2774; 11896 11 3490; 11907 11 931; 11907 11 1946; 11907 11 2775; 11907 11 3491; 11918 11 932; 11918 11 1947;
    11918 11 2776; 11918 11 3492; 11866 10 927; 11866 10 1942; 11866 10 2771; 11866 10 3487; 11876 10 928; 11876 10 1943;
    11876 10 2772; 11876 10 3488; 11886 10 929; 11886 10 1944; 11886 10 2773; 11886 10 3489; 11847 8 925; 11847 8 1940;
    11847 8 2769; 11847 8 3485; 11929 8 933; 11929 8 1948; 11929 8 2777; 11929 8 3493; 11857 9 926; 11857 9 1941;
    11857 9 2770; 11857 9 3486; 11992 12 939; 11992 12 1954; 11992 12 2783; 11992 12 3499; 12004 12 940; 12004 12 1955;
    12004 12 2784; 12004 12 3500; 12016 12 941; 12016 12 1956; 12016 12 2785; 12016 12 3501; 11959 11 936; 11959 11 1951;
    11959 11 2780; 11959 11 3496; 11970 11 937; 11970 11 1952; 11970 11 2781; 11970 11 3497; 11981 11 938; 11981 11 1953;
    11981 11 2782; 11981 11 3498; 11937 9 934; 11937 9 1949; 11937 9 2778; 11937 9 3494; 11949 10 935; 11949 10 1950;
    11949 10 2779; 11949 10 3495; 12089 13 947; 12089 13 1962; 12089 13 2791; 12089 13 3507; 12102 13 948; 12102 13 1963;
    12102 13 2792; 12102 13 3508; 12115 13 949; 12115 13 1964; 12115 13 2793; 12115 13 3509; 12053 12 944; 12053 12 1959;
    12053 12 2788; 12053 12 3504; 12065 12 945; 12065 12 1960; 12065 12 2789; 12065 12 3505; 12077 12 946; 12077 12 1961;
    12077 12 2790; 12077 12 3506; 12028 10 942; 12028 10 1957; 12028 10 2786; 12028 10 3502; 12042 11 943; 12042 11 1958;
    12042 11 2787; 12042 11 3503; 12183 12 955; 12183 12 1970; 12183 12 2799; 12183 12 3515; 12195 12 956; 12195 12 1971;
    12195 12 2800; 12195 12 3516; 12207 12 957; 12207 12 1972; 12207 12 2801; 12207 12 3517; 12150 11 952; 12150 11 1967;
    12150 11 2796; 12150 11 3512; 12161 11 953; 12161 11 1968; 12161 11 2797; 12161 11 3513; 12172 11 954; 12172 11 1969;
    12172 11 2798; 12172 11 3514; 12128 9 950; 12128 9 1965; 12128 9 2794; 12128 9 3510; 12219 9 958; 12219 9 1973;
    12219 9 2802; 12219 9 3518; 12140 10 951; 12140 10 1966; 12140 10 2795; 12140 10 3511; 12283 12 964; 12283 12 1979;
    12283 12 2808; 12283 12 3524; 12295 12 965; 12295 12 1980; 12295 12 2809; 12295 12 3525; 12307 12 966; 12307 12 1981;
    12307 12 2810; 12307 12 3526; 12250 11 961; 12250 11 1976; 12250 11 2805; 12250 11 3521; 12261 11 962; 12261 11 1977;
    12261 11 2806; 12261 11 3522; 12272 11 963; 12272 11 1978; 12272 11 2807; 12272 11 3523; 12228 9 959; 12228 9 1974;
    12228 9 2803; 12228 9 3519; 12319 9 967; 12319 9 1982; 12319 9 2811; 12319 9 3527; 12240 10 960; 12240 10 1975;
    12240 10 2804; 12240 10 3520; 12389 13 973; 12389 13 1988; 12389 13 2817; 12389 13 3533; 12402 13 974; 12402 13 1989;
    12402 13 2818; 12402 13 3534; 12415 13 975; 12415 13 1990; 12415 13 2819; 12415 13 3535; 12353 12 970; 12353 12 1985;
    12353 12 2814; 12353 12 3530; 12365 12 971; 12365 12 1986; 12365 12 2815; 12365 12 3531; 12377 12 972; 12377 12 1987;
    12377 12 2816; 12377 12 3532; 12328 10 968; 12328 10 1983; 12328 10 2812; 12328 10 3528; 12428 10 976; 12428 10 1991;
    12428 10 2820; 12428 10 3536; 12342 11 969; 12342 11 1984; 12342 11 2813; 12342 11 3529; 12493 12 982; 12493 12 1997;
    12493 12 2826; 12493 12 3542; 12505 12 983; 12505 12 1998; 12505 12 2827; 12505 12 3543; 12517 12 984; 12517 12 1999;
    12517 12 2828; 12517 12 3544; 12460 11 979; 12460 11 1994; 12460 11 2823; 12460 11 3539; 12471 11 980; 12471 11 1995;
    12471 11 2824; 12471 11 3540; 12482 11 981; 12482 11 1996; 12482 11 2825; 12482 11 3541; 12438 9 977; 12438 9 1992;
    12438 9 2821; 12438 9 3537; 12529 9 985; 12529 9 2000; 12529 9 2829; 12529 9 3545; 12450 10 978; 12450 10 1993;
    12450 10 2822; 12450 10 3538; 12593 12 991; 12593 12 2006; 12593 12 2835; 12593 12 3551; 12605 12 992; 12605 12 2007;
    12605 12 2836; 12605 12 3552; 12617 12 993; 12617 12 2008; 12617 12 2837; 12617 12 3553; 12560 11 988; 12560 11 2003;
    12560 11 2832; 12560 11 3548; 12629 12 994; 12629 12 2009; 12629 12 2838; 12629 12 3554; 12641 12 995; 12641 12 2010;
    12641 12 2839; 12641 12 3555; 12571 11 989; 12571 11 2004; 12571 11 2833; 12571 11 3549; 12582 11 990; 12582 11 2005;
    12582 11 2834; 12582 11 3550; 12538 9 986; 12538 9 2001; 12538 9 2830; 12538 9 3546; 12653 9 996; 12653 9 2011;
    12653 9 2840; 12653 9 3556; 12550 10 987; 12550 10 2002; 12550 10 2831; 12550 10 3547; 12727 12 1003; 12727 12 2018;
    12727 12 2847; 12727 12 3563; 12739 12 1004; 12739 12 2019; 12739 12 2848; 12739 12 3564; 12694 11 1000; 12694 11 2015;
    12694 11 2844; 12694 11 3560; 12705 11 1001; 12705 11 2016; 12705 11 2845; 12705 11 3561; 12716 11 1002; 12716 11 2017;
    12716 11 2846; 12716 11 3562; 12675 9 998; 12675 9 2013; 12675 9 2842; 12675 9 3558; 12662 10 997; 12662 10 2012;
    12662 10 2841; 12662 10 3557; 12751 9 1005; 12751 9 2020; 12751 9 2849; 12751 9 3565; 12684 10 999; 12684 10 2014;
    12684 10 2843; 12684 10 3559; 12832 13 1012; 12832 13 2027; 12832 13 2856; 12832 13 3572; 12845 13 1013; 12845 13 2028;
    12845 13 2857; 12845 13 3573; 12796 12 1009; 12796 12 2024; 12796 12 2853; 12796 12 3569; 12808 12 1010; 12808 12 2025;
    12808 12 2854; 12808 12 3570; 12820 12 1011; 12820 12 2026; 12820 12 2855; 12820 12 3571; 12775 10 1007; 12775 10 2022;
    12775 10 2851; 12775 10 3567; 12760 11 1006; 12760 11 2021; 12760 11 2850; 12760 11 3566; 12858 10 1014; 12858 10 2029;
    12858 10 2858; 12858 10 3574; 12785 11 1008; 12785 11 2023; 12785 11 2852; 12785 11 3568; 12923 12 1020; 12923 12 2035;
    12923 12 2864; 12923 12 3580; 12935 12 1021; 12935 12 2036; 12935 12 2865; 12935 12 3581; 12947 12 1022; 12947 12 2037;
    12947 12 2866; 12947 12 3582; 12890 11 1017; 12890 11 2032; 12890 11 2861; 12890 11 3577; 12959 12 1023; 12959 12 2038;
    12959 12 2867; 12959 12 3583; 12901 11 1018; 12901 11 2033; 12901 11 2862; 12901 11 3578; 12912 11 1019; 12912 11 2034;
    12912 11 2863; 12912 11 3579; 12868 9 1015; 12868 9 2030; 12868 9 2859; 12868 9 3575; 12971 9 1024; 12971 9 2039;
    12971 9 2868; 12971 9 3584; 12880 10 1016; 12880 10 2031; 12880 10 2860; 12880 10 3576; 13041 13 1030; 13041 13 2045;
    13041 13 2874; 13041 13 3590; 13054 13 1031; 13054 13 2046; 13054 13 2875; 13054 13 3591; 13067 13 1032; 13067 13 2047;
    13067 13 2876; 13067 13 3592; 13005 12 1027; 13005 12 2042; 13005 12 2871; 13005 12 3587; 13080 13 1033; 13080 13 2048;
    13080 13 2877; 13080 13 3593; 13017 12 1028; 13017 12 2043; 13017 12 2872; 13017 12 3588; 13029 12 1029; 13029 12 2044;
    13029 12 2873; 13029 12 3589; 12980 10 1025; 12980 10 2040; 12980 10 2869; 12980 10 3585; 13093 10 1034; 13093 10 2049;
    13093 10 2878; 13093 10 3594; 12994 11 1026; 12994 11 2041; 12994 11 2870; 12994 11 3586; 13170 14 1040; 13170 14 2055;
    13170 14 2884; 13170 14 3600; 13184 14 1041; 13184 14 2056; 13184 14 2885; 13184 14 3601; 13198 14 1042; 13198 14 2057;
    13198 14 2886; 13198 14 3602; 13131 13 1037; 13131 13 2052; 13131 13 2881; 13131 13 3597; 13212 14 1043; 13212 14 2058;
    13212 14 2887; 13212 14 3603; 13144 13 1038; 13144 13 2053; 13144 13 2882; 13144 13 3598; 13157 13 1039; 13157 13 2054;
    13157 13 2883; 13157 13 3599; 13103 11 1035; 13103 11 2050; 13103 11 2879; 13103 11 3595; 13226 11 1044; 13226 11 2059;
    13226 11 2888; 13226 11 3604; 13119 12 1036; 13119 12 2051; 13119 12 2880; 13119 12 3596; 13298 13 1050; 13298 13 2065;
    13298 13 2894; 13298 13 3610; 13311 13 1051; 13311 13 2066; 13311 13 2895; 13311 13 3611; 13324 13 1052; 13324 13 2067;
    13324 13 2896; 13324 13 3612; 13262 12 1047; 13262 12 2062; 13262 12 2891; 13262 12 3607; 13337 13 1053; 13337 13 2068;
    13337 13 2897; 13337 13 3613; 13274 12 1048; 13274 12 2063; 13274 12 2892; 13274 12 3608; 13286 12 1049; 13286 12 2064;
    13286 12 2893; 13286 12 3609; 13237 10 1045; 13237 10 2060; 13237 10 2889; 13237 10 3605; 13350 10 1054; 13350 10 2069;
    13350 10 2898; 13350 10 3614; 13251 11 1046; 13251 11 2061; 13251 11 2890; 13251 11 3606; 13425 12 1061; 13425 12 2076;
    13425 12 2905; 13437 12 1062; 13437 12 2077; 13437 12 2906; 13449 12 1063; 13449 12 2078; 13449 12 2907; 13392 11 1058;
    13392 11 2073; 13392 11 2902; 13461 12 1064; 13461 12 2079; 13461 12 2908; 13473 12 1065; 13473 12 2080; 13473 12 2909;
    13403 11 1059; 13403 11 2074; 13403 11 2903; 13414 11 1060; 13414 11 2075; 13414 11 2904; 13373 9 1056; 13373 9 2071;
    13373 9 2900; 13360 10 1055; 13360 10 2070; 13360 10 2899; 13485 14 1066; 13485 14 2081; 13485 14 2910; 13382 10 1057;
    13382 10 2072; 13382 10 2901; 13564 12 1073; 13564 12 2088; 13564 12 2917; 13564 12 3621; 13576 12 1074; 13576 12 2089;
    13576 12 2918; 13576 12 3622; 13531 11 1070; 13531 11 2085; 13531 11 2914; 13531 11 3618; 13542 11 1071; 13542 11 2086;
    13542 11 2915; 13542 11 3619; 13553 11 1072; 13553 11 2087; 13553 11 2916; 13553 11 3620; 13512 9 1068; 13512 9 2083;
    13512 9 2912; 13512 9 3616; 13499 10 1067; 13499 10 2082; 13499 10 2911; 13499 10 3615; 13588 9 1075; 13588 9 2090;
    13588 9 2919; 13588 9 3623; 13521 10 1069; 13521 10 2084; 13521 10 2913; 13521 10 3617; 13669 13 1082; 13669 13 2097;
    13669 13 2926; 13669 13 3630; 13682 13 1083; 13682 13 2098; 13682 13 2927; 13682 13 3631; 13633 12 1079; 13633 12 2094;
    13633 12 2923; 13633 12 3627; 13645 12 1080; 13645 12 2095; 13645 12 2924; 13645 12 3628; 13657 12 1081; 13657 12 2096;
    13657 12 2925; 13657 12 3629; 13612 10 1077; 13612 10 2092; 13612 10 2921; 13612 10 3625; 13597 11 1076; 13597 11 2091;
    13597 11 2920; 13597 11 3624; 13695 10 1084; 13695 10 2099; 13695 10 2928; 13695 10 3632; 13622 11 1078; 13622 11 2093;
    13622 11 2922; 13622 11 3626; 13760 12 1090; 13760 12 2105; 13760 12 2934; 13760 12 3638; 13772 12 1091; 13772 12 2106;
    13772 12 2935; 13772 12 3639; 13784 12 1092; 13784 12 2107; 13784 12 2936; 13784 12 3640; 13727 11 1087; 13727 11 2102;
    13727 11 2931; 13727 11 3635; 13810 12 1094; 13810 12 2109; 13810 12 2938; 13810 12 3642; 13738 11 1088; 13738 11 2103;
    13738 11 2932; 13738 11 3636; 13749 11 1089; 13749 11 2104; 13749 11 2933; 13749 11 3637; 13705 9 1085; 13705 9 2100;
    13705 9 2929; 13705 9 3633; 13796 14 1093; 13796 14 2108; 13796 14 2937; 13796 14 3641; 13822 14 1095; 13822 14 2110;
    13822 14 2939; 13822 14 3643; 13717 10 1086; 13717 10 2101; 13717 10 2930; 13717 10 3634; 13897 13 1101; 13897 13 2116;
    13897 13 2945; 13910 13 1102; 13910 13 2117; 13910 13 2946; 13861 12 1098; 13861 12 2113; 13861 12 2942; 13938 13 1104;
    13938 13 2119; 13938 13 2948; 13873 12 1099; 13873 12 2114; 13873 12 2943; 13885 12 1100; 13885 12 2115; 13885 12 2944;
    13836 10 1096; 13836 10 2111; 13836 10 2940; 13923 15 1103; 13923 15 2118; 13923 15 2947; 13951 15 1105; 13951 15 2120;
    13951 15 2949; 13850 11 1097; 13850 11 2112; 13850 11 2941; 14031 12 1112; 14043 12 1113; 14055 12 1114; 13998 11 1109;
    14081 12 1116; 14009 11 1110; 14020 11 1111; 13979 9 1107; 13966 10 1106; 14067 14 1115; 14093 14 1117; 13988 10 1108;
    14172 12 1124; 14172 12 2127; 14172 12 2956; 14184 12 1125; 14184 12 2128; 14184 12 2957; 14196 12 1126; 14196 12 2129;
    14196 12 2958; 14139 11 1121; 14139 11 2124; 14139 11 2953; 14222 12 1128; 14222 12 2131; 14222 12 2960; 14150 11 1122;
    14150 11 2125; 14150 11 2954; 14161 11 1123; 14161 11 2126; 14161 11 2955; 14120 9 1119; 14120 9 2122; 14120 9 2951;
    14107 10 1118; 14107 10 2121; 14107 10 2950; 14208 14 1127; 14208 14 2130; 14208 14 2959; 14234 14 1129; 14234 14 2132;
    14234 14 2961; 14129 10 1120; 14129 10 2123; 14129 10 2952; 14320 13 1136; 14333 13 1137; 14346 13 1138; 14284 12 1133;
    14374 13 1140; 14296 12 1134; 14308 12 1135; 14263 10 1131; 14248 11 1130; 14359 15 1139; 14387 15 1141; 14273 11 1132;
    14474 13 1148; 14487 13 1149; 14500 13 1150; 14438 12 1145; 14528 13 1152; 14450 12 1146; 14462 12 1147; 14417 10 1143;
    14402 11 1142; 14513 15 1151; 14541 15 1153; 14427 11 1144; 14628 13 1160; 14641 13 1161; 14654 13 1162; 14592 12 1157;
    14682 13 1164; 14604 12 1158; 14616 12 1159; 14571 10 1155; 14556 11 1154; 14667 15 1163; 14695 15 1165; 14581 11 1156;
    14950 17 1184; 14967 17 1185; 14902 16 1181; 14918 16 1182; 14934 16 1183; 14865 14 1179; 14887 15 1180; 14765 12 1171;
    14777 12 1172; 14789 12 1173; 14732 11 1168; 14801 12 1174; 14813 12 1175; 14743 11 1169; 14754 11 1170; 14839 12 1177;
    14710 9 1166; 14825 14 1176; 14851 14 1178; 14722 10 1167; 15045 13 1191; 15058 13 1192; 15071 13 1193; 15009 12 1188;
    15084 13 1194; 15097 13 1195; 15021 12 1189; 15033 12 1190; 15125 13 1197; 14984 10 1186; 15110 15 1196; 15138 15 1198;
    14998 11 1187; 15214 13 1204; 15227 13 1205; 15240 13 1206; 15178 12 1201; 15253 13 1207; 15266 13 1208; 15190 12 1202;
    15202 12 1203; 15294 13 1210; 15153 10 1199; 15279 15 1209; 15307 15 1211; 15167 11 1200; 15389 14 1217; 15403 14 1218;
    15417 14 1219; 15350 13 1214; 15431 14 1220; 15445 14 1221; 15363 13 1215; 15376 13 1216; 15475 14 1223; 15322 11 1212;
    15459 16 1222; 15489 16 1224; 15338 12 1213; 15572 14 1230; 15586 14 1231; 15600 14 1232; 15533 13 1227; 15614 14 1233;
    15628 14 1234; 15546 13 1228; 15559 13 1229; 15658 14 1236; 15505 11 1225; 15642 16 1235; 15672 16 1237; 15521 12 1226;
    15749 13 1243; 15762 13 1244; 15775 13 1245; 15713 12 1240; 15788 13 1246; 15801 13 1247; 15725 12 1241; 15737 12 1242;
    15829 13 1249; 15688 10 1238; 15814 15 1248; 15842 15 1250; 15702 11 1239; 34155 16 4518; 34175 19 4519; 34228 19 4521;
    34281 19 4523; 34339 19 4525; 34397 19 4527; 34202 18 4520; 34255 18 4522; 34313 18 4524; 34366 18 4526; 33998 21 4517;
    34019 10 4517; 34171 4 4518; 34309 4 4523; 34194 8 4519; 34247 8 4521; 34300 8 4523; 34358 8 4525; 34393 4 4526;
    34416 9 4527; 34220 8 4520; 34273 8 4522; 34331 8 4524; 34384 8 4526; 25343 11 4135; 25406 22 4138; 25354 15 4136;
    25378 17 4137; 25428 11 4139; 25471 22 4142; 25439 15 4140; 25454 17 4141; 25211 18 4134; 25493 11 4143; 25536 22 4146;
    25504 15 4144; 25519 17 4145; 25558 11 4147; 25601 23 4150; 25569 15 4148; 25584 17 4149; 25639 23 4152; 25624 15 4151;
    25744 24 4158; 25728 16 4157; 25662 11 4153; 25705 23 4156; 25673 15 4154; 25688 17 4155; 25768 12 4159; 25814 24 4162;
    25780 16 4160; 25796 18 4161; 25854 24 4164; 25838 16 4163; 27409 15 4241; 27424 21 4242; 27080 13 4229; 27127 19 4230;
    27269 13 4233; 27282 19 4234; 27339 13 4237; 27352 19 4238; 27469 18 4244; 27445 24 4243; 27227 16 4232; 27171 22 4231;
    27323 16 4236; 27301 22 4235; 27393 16 4240; 27371 22 4239; 31420 18 4446; 31361 16 4443; 31438 19 4447; 31386 17 4444;
    31403 17 4445; 31516 18 4451; 31457 16 4448; 31534 19 4452; 31482 17 4449; 31499 17 4450; 19389 14 3744; 19389 14 3818;
    18766 18 3726; 18766 18 3800; 18894 17 3731; 18894 17 3805; 19268 17 3738; 19268 17 3812; 19408 14 3745; 19408 14 3819;
    19527 18 3750; 19527 18 3824; 19628 17 3754; 19628 17 3828; 19783 16 3761; 19783 16 3835; 18975 13 3734; 18975 13 3808;
    19318 13 3740; 19318 13 3814; 19684 12 3756; 19684 12 3830; 19427 14 3746; 19427 14 3820; 18479 17 3723; 18479 17 3797;
    18820 16 3728; 18820 16 3802; 18944 17 3733; 18944 17 3807; 19194 16 3735; 19194 16 3809; 19338 13 3741; 19338 13 3815;
    19446 17 3747; 19446 17 3821; 19554 16 3751; 19554 16 3825; 19653 17 3755; 19653 17 3829; 19701 12 3757; 19701 12 3831;
    19716 15 3758; 19716 15 3832; 19829 16 3763; 19829 16 3837; 18793 18 3727; 18793 18 3801; 18919 17 3732; 18919 17 3806;
    19293 17 3739; 19293 17 3813; 19806 16 3762; 19806 16 3836; 18716 17 3724; 18716 17 3798; 18848 16 3729; 18848 16 3803;
    19222 16 3736; 19222 16 3810; 19355 13 3742; 19355 13 3816; 19477 17 3748; 19477 17 3822; 19582 16 3752; 19582 16 3826;
    19741 15 3759; 19741 15 3833; 18741 17 3725; 18741 17 3799; 18871 16 3730; 18871 16 3804; 19245 16 3737; 19245 16 3811;
    19372 13 3743; 19372 13 3817; 19502 17 3749; 19502 17 3823; 19605 16 3753; 19605 16 3827; 19762 15 3760; 19762 15 3834;
    19931 17 3767; 19931 17 3841; 20055 17 3772; 20055 17 3846; 20179 17 3777; 20179 17 3851; 20296 16 3782; 20296 16 3856;
    20409 16 3787; 20409 16 3861; 19857 16 3764; 19857 16 3838; 19981 16 3769; 19981 16 3843; 20105 16 3774; 20105 16 3848;
    20229 15 3779; 20229 15 3853; 20342 15 3784; 20342 15 3858; 19956 17 3768; 19956 17 3842; 20080 17 3773; 20080 17 3847;
    20204 17 3778; 20204 17 3852; 20319 16 3783; 20319 16 3857; 20432 16 3788; 20432 16 3862; 19885 16 3765; 19885 16 3839;
    20009 16 3770; 20009 16 3844; 20133 16 3775; 20133 16 3849; 20254 15 3780; 20254 15 3854; 20367 15 3785; 20367 15 3859;
    19908 16 3766; 19908 16 3840; 20032 16 3771; 20032 16 3845; 20156 16 3776; 20156 16 3850; 20275 15 3781; 20275 15 3855;
    20388 15 3786; 20388 15 3860; 20529 17 3792; 20529 17 3866; 20621 16 3796; 20621 16 3870; 20455 16 3789; 20455 16 3863;
    20554 15 3793; 20554 15 3867; 20483 16 3790; 20483 16 3864; 20579 15 3794; 20579 15 3868; 20506 16 3791; 20506 16 3865;
    20600 15 3795; 20600 15 3869; 31553 11 4453; 15857 8 1251; 15857 8 2133; 15857 8 3644; 32019 8 4491; 32042 8 4492;
    15918 10 1258; 15918 10 2140; 15918 10 2968; 15918 10 3651; 15901 8 1256; 15901 8 2138; 15901 8 2966; 15901 8 3649;
    15892 9 1255; 15892 9 2137; 15892 9 2965; 15892 9 3648; 15876 8 1253; 15876 8 2135; 15876 8 2963; 15876 8 3646;
    15867 7 1252; 15867 7 2134; 15867 7 2962; 15867 7 3645; 15884 8 1254; 15884 8 2136; 15884 8 2964; 15884 8 3647;
    15909 9 1257; 15909 9 2139; 15909 9 2967; 15909 9 3650; 22204 14 3969; 22263 15 3973; 22221 14 3970; 22278 15 3974;
    22235 14 3971; 22249 14 3972; 22293 14 3975; 22293 14 4079; 22352 15 3979; 22352 15 4083; 22310 14 3976; 22310 14 4080;
    22367 15 3980; 22367 15 4084; 22324 14 3977; 22324 14 4081; 22338 14 3978; 22338 14 4082; 15979 10 1265; 15979 10 2147;
    15979 10 2975; 15979 10 3658; 15962 8 1263; 15962 8 2145; 15962 8 2973; 15962 8 3656; 15953 9 1262; 15953 9 2144;
    15953 9 2972; 15953 9 3655; 15937 8 1260; 15937 8 2142; 15937 8 2970; 15937 8 3653; 15928 7 1259; 15928 7 2141;
    15928 7 2969; 15928 7 3652; 15945 8 1261; 15945 8 2143; 15945 8 2971; 15945 8 3654; 15970 9 1264; 15970 9 2146;
    15970 9 2974; 15970 9 3657; 16047 11 1272; 16047 11 2154; 16047 11 2982; 16047 11 3665; 16028 9 1270; 16028 9 2152;
    16028 9 2980; 16028 9 3663; 16018 10 1269; 16018 10 2151; 16018 10 2979; 16018 10 3662; 16000 9 1267; 16000 9 2149;
    16000 9 2977; 16000 9 3660; 15989 8 1266; 15989 8 2148; 15989 8 2976; 15989 8 3659; 16009 9 1268; 16009 9 2150;
    16009 9 2978; 16009 9 3661; 16037 10 1271; 16037 10 2153; 16037 10 2981; 16037 10 3664; 16116 11 1279; 16116 11 2161;
    16116 11 2989; 16116 11 3672; 16097 9 1277; 16097 9 2159; 16097 9 2987; 16097 9 3670; 16087 10 1276; 16087 10 2158;
    16087 10 2986; 16087 10 3669; 16069 9 1274; 16069 9 2156; 16069 9 2984; 16069 9 3667; 16058 8 1273; 16058 8 2155;
    16058 8 2983; 16058 8 3666; 16078 9 1275; 16078 9 2157; 16078 9 2985; 16078 9 3668; 16106 10 1278; 16106 10 2160;
    16106 10 2988; 16106 10 3671; 16127 12 1280; 16127 12 2162; 16143 13 1281; 16143 13 2163; 16156 14 1282; 16156 14 2164;
    16175 17 1283; 16175 17 2165; 16175 17 2990; 16175 17 3673; 16199 17 1284; 16199 17 2166; 16199 17 2991; 16223 17 1285;
    16223 17 2167; 16247 15 1286; 16247 15 2168; 16247 15 2992; 16247 15 3674; 16289 16 1288; 16289 16 2170; 16289 16 2994;
    16289 16 3676; 16268 15 1287; 16268 15 2169; 16268 15 2993; 16268 15 3675; 16305 16 1289; 16305 16 2171; 16305 16 2995;
    16305 16 3677; 16327 18 1290; 16327 18 2172; 16353 17 1291; 16353 17 2173; 16377 17 1292; 16401 19 1293; 16401 19 2174;
    16429 19 1294; 16429 19 2175; 16457 19 1295; 16457 19 2176; 28671 12 4291; 29474 16 4340; 28587 12 4283; 28396 17 4281;
    28563 15 4282; 28599 10 4284; 29350 14 4333; 28609 10 4285; 29388 14 4334; 28683 12 4292; 29490 16 4341; 28619 10 4286;
    29402 14 4335; 28629 10 4287; 29416 14 4336; 28639 10 4288; 29430 14 4337; 28649 11 4289; 29444 15 4338; 28660 11 4290;
    29459 15 4339; 28781 12 4301; 29621 16 4350; 28793 12 4302; 29637 16 4351; 28695 10 4293; 29506 14 4342; 28708 10 4294;
    29520 14 4343; 28718 10 4295; 29534 14 4344; 28728 10 4296; 29548 14 4345; 28738 10 4297; 29562 14 4346; 28748 11 4298;
    29576 15 4347; 28759 11 4299; 29591 15 4348; 28770 11 4300; 29606 15 4349; 29022 16 4317; 29923 20 4366; 29038 18 4318;
    29943 22 4367; 28805 14 4303; 29653 18 4352; 28822 16 4304; 29671 20 4353; 28838 14 4305; 29691 18 4354; 28852 16 4306;
    29709 20 4355; 28868 14 4307; 29729 18 4356; 28882 16 4308; 29747 20 4357; 28898 14 4309; 29767 18 4358; 28912 16 4310;
    29785 20 4359; 28958 15 4313; 29843 19 4362; 28973 17 4314; 29862 21 4363; 28928 14 4311; 29805 18 4360; 28942 16 4312;
    29823 20 4361; 28990 15 4315; 29883 19 4364; 29005 17 4316; 29902 21 4365; 32946 24 4504; 33113 24 4505; 32715 22 4503;
    29056 20 4319; 29965 24 4368; 29099 20 4321; 30013 24 4370; 29119 20 4322; 30037 24 4371; 29220 21 4327; 30158 25 4376;
    29200 20 4326; 30134 24 4375; 29306 22 4331; 30234 26 4379; 29079 20 4320; 29989 24 4369; 29159 20 4324; 30085 24 4373;
    29285 21 4330; 30209 25 4378; 29328 22 4332; 30260 26 4380; 29139 20 4323; 30061 24 4372; 29241 22 4328; 30183 26 4377;
    29263 22 4329; 29179 21 4325; 30109 25 4374; 32050 5 4493; 32055 15 4493; 16510 12 1298; 16510 12 2179; 16485 11 1296;
    16485 11 2177; 16499 11 1297; 16499 11 2178; 16522 11 1299; 16522 11 2180; 16522 11 2996; 16522 11 3678; 16535 11 1300;
    16535 11 2181; 16535 11 2997; 16535 11 3679; 16592 12 1305; 16592 12 2186; 16592 12 3002; 16592 12 3684; 16559 11 1302;
    16559 11 2183; 16559 11 2999; 16559 11 3681; 16604 12 1306; 16604 12 2187; 16604 12 3003; 16604 12 3685; 16570 11 1303;
    16570 11 2184; 16570 11 3000; 16570 11 3682; 16581 11 1304; 16581 11 2185; 16581 11 3001; 16581 11 3683; 16546 10 1301;
    16546 10 2182; 16546 10 2998; 16546 10 3680; 16688 13 1313; 16688 13 2194; 16701 13 1314; 16701 13 2195; 16652 12 1310;
    16652 12 2191; 16664 12 1311; 16664 12 2192; 16676 12 1312; 16676 12 2193; 16631 10 1308; 16631 10 2189; 16616 11 1307;
    16616 11 2188; 16714 10 1315; 16714 10 2196; 16641 11 1309; 16641 11 2190; 16724 14 1316; 16724 14 2197; 16724 14 3004;
    16724 14 3686; 16743 14 1317; 16743 14 2198; 16743 14 3005; 16743 14 3687; 16757 14 1318; 16757 14 2199; 16757 14 3006;
    16757 14 3688; 16771 11 1319; 16771 11 2200; 16771 11 3007; 16771 11 3689; 16843 15 1324; 16843 15 2205; 16843 15 3012;
    16843 15 3694; 16858 15 1325; 16858 15 2206; 16858 15 3013; 16858 15 3695; 16801 14 1321; 16801 14 2202; 16801 14 3009;
    16801 14 3691; 16873 15 1326; 16873 15 2207; 16873 15 3014; 16873 15 3696; 16815 14 1322; 16815 14 2203; 16815 14 3010;
    16815 14 3692; 16829 14 1323; 16829 14 2204; 16829 14 3011; 16829 14 3693; 16888 12 1327; 16888 12 2208; 16888 12 3015;
    16888 12 3697; 16782 13 1320; 16782 13 2201; 16782 13 3008; 16782 13 3690; 16962 15 1332; 16962 15 2213; 16900 14 1328;
    16900 14 2209; 16920 14 1329; 16920 14 2210; 16934 14 1330; 16934 14 2211; 16948 14 1331; 16948 14 2212; 16977 12 1333;
    16977 12 2214; 17054 12 1340; 17054 12 2221; 17054 12 3022; 17066 12 1341; 17066 12 2222; 17066 12 3023; 17078 12 1342;
    17078 12 2223; 17078 12 3024; 17021 11 1337; 17021 11 2218; 17021 11 3019; 17104 12 1344; 17104 12 2225; 17104 12 3026;
    17032 11 1338; 17032 11 2219; 17032 11 3020; 17043 11 1339; 17043 11 2220; 17043 11 3021; 17002 9 1335; 17002 9 2216;
    17002 9 3017; 16989 10 1334; 16989 10 2215; 16989 10 3016; 17090 14 1343; 17090 14 2224; 17090 14 3025; 17116 14 1345;
    17116 14 2226; 17116 14 3027; 17011 10 1336; 17011 10 2217; 17011 10 3018; 17195 12 1351; 17207 12 1352; 17219 12 1353;
    17162 11 1348; 17231 12 1354; 17243 12 1355; 17173 11 1349; 17269 12 1357; 17184 11 1350; 17281 12 1358; 17130 9 1346;
    17255 14 1356; 17293 14 1359; 17152 10 1347; 17362 12 1365; 17362 12 2232; 17362 12 3033; 17362 12 3703; 17329 11 1362;
    17329 11 2229; 17329 11 3030; 17329 11 3700; 17340 11 1363; 17340 11 2230; 17340 11 3031; 17340 11 3701; 17351 11 1364;
    17351 11 2231; 17351 11 3032; 17351 11 3702; 17307 9 1360; 17307 9 2227; 17307 9 3028; 17307 9 3698; 17374 9 1366;
    17374 9 2233; 17374 9 3034; 17374 9 3704; 17319 10 1361; 17319 10 2228; 17319 10 3029; 17319 10 3699;
];

#[rustfmt::skip]
pub(super) static REGIONS: [Region; 24] = regions![
    "aws" "us-east-1" 0 1367;
    "aws" "us-west-2" 1367 2234;
    "aws" "eu-central-1" 2234 3035;
    "aws" "ap-southeast-1" 3035 3705;
    "aws-lightsail" "us-east-1" 3705 3723;
    "azure" "eastus" 3723 3797;
    "azure" "westeurope" 3797 3871;
    "gcp" "us-central1" 3871 3981;
    "gcp" "europe-west3" 3981 4085;
    "hetzner" "eu" 4085 4114;
    "hetzner" "us" 4114 4124;
    "hetzner" "sin" 4124 4134;
    "digitalocean" "all" 4134 4245;
    "linode" "default" 4245 4271;
    "linode" "br-gru" 4271 4276;
    "linode" "id-cgk" 4276 4281;
    "vultr" "default" 4281 4333;
    "vultr" "sao" 4333 4381;
    "scaleway" "fr-par-1" 4381 4454;
    "ovhcloud" "eu" 4454 4494;
    "contabo" "eu" 4494 4500;
    "alphavps" "default" 4500 4503;
    "oracle" "home-region" 4503 4506;
    "local" "local" 4506 4528;
];
