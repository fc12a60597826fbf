import type { OrganisationDetails } from "@aquamark/api-client";
import { KeyValueList, NumberWithUnit } from "@aquamark/ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";

const amounts = [
  ["populationServed", "persons"],
  ["numberOfCustomers", "customers"],
  ["numberFte", "fte"],
  ["numberFteExternal", "fte"],
  ["revenue", "usd"],
  ["operatingCost", "usd"],
  ["volumeSupplied", "volume"],
  ["volumeCollected", "volume"],
  ["valueWaterWholesale", "usd"],
  ["valueWaterLocal", "usd"],
  ["valueWastewaterWholesale", "usd"],
  ["valueWastewaterLocal", "usd"],
] as const;

/** What the organisation tells of itself; what it left out is not listed. */
export function OrganisationDetailsList({ details }: { details: OrganisationDetails }): ReactElement {
  const { t } = useTranslation("organisations");
  const format = useFormat();
  const { size, ownership, structure, regulationLevel, assetTypes } = details;

  const items: { key: string; label: ReactNode; value: ReactNode }[] = [];
  if (size) items.push({ key: "size", label: t("details.size"), value: t(`size.${size}`) });
  if (ownership)
    items.push({ key: "ownership", label: t("details.ownership"), value: t(`ownership.${ownership}`) });
  if (structure)
    items.push({ key: "structure", label: t("details.structure"), value: t(`structure.${structure}`) });
  if (regulationLevel) {
    items.push({
      key: "regulationLevel",
      label: t("details.regulationLevel"),
      value: t(`regulationLevel.${regulationLevel}`),
    });
  }
  if (assetTypes && assetTypes.length > 0) {
    items.push({
      key: "assetTypes",
      label: t("details.assetTypes"),
      value: format.list(assetTypes.map((type) => t(`assetType.${type}`))),
    });
  }
  for (const [name, unit] of amounts) {
    const value = details[name];
    if (value === null || value === undefined) continue;
    items.push({
      key: name,
      label: t(`details.${name}`),
      value: <NumberWithUnit value={format.number(value)} unit={t(`unit.${unit}`)} />,
    });
  }
  if (items.length === 0) return <p className="aq-quiet">{t("details.none")}</p>;
  return <KeyValueList items={items} />;
}
