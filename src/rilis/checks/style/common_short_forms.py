"""Short forms that need no full form in a release for the general public."""

from __future__ import annotations

from typing import Final

COMMON: Final = tuple(
    "RI NKRI DPR MPR DPD DPRD TNI Polri ASN PNS KPK BUMN BUMD UMKM APBN APBD WNI WNA KTP SIM BBM PLN TV "
    "SD SMP SMA SMK S1 S2 S3 WIB WITA WIT RT RW HUT PT CV UU PP KUHP KUHAP PBB ASEAN G20 AS HIV AIDS COVID "
    "COVID-19 Covid-19 Pemilu Pilkada Puskesmas Posyandu RSUD RSUP HP SMS WA PDF VIP IT AI GPS USB "
    "KM Sekjen Dirjen Menko Kemenko Kabag Kabid Kadis Sekda DKI DIY NTB NTT Pemda Pemprov "
    "Pemkot Pemkab Humas RUU SK SKB MoU HAM SDM LSM STNK BPKB SPBU NPWP NIK NIP KK RS IGD UGD ICU SWT SAW KH PR "
    "AKP AKBP MTs BUMDes BUMDES KTT Perpres Perda Pergub Perbup Permen Keppres Inpres Perppu".split()
)
"""Judged by us: forms that news for the general public prints without a full form."""
