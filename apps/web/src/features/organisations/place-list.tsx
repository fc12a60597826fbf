import type { Place } from "@aquamark/api-client";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

export function PlaceList({ places }: { places: readonly Place[] }): ReactElement {
  const { t } = useTranslation("organisations");
  if (places.length === 0) return <p className="aq-quiet">{t("places.none")}</p>;
  return (
    <ul className="plain-list">
      {places.map((place) => (
        <li key={`${place.description} ${place.postcode} ${place.city}`}>
          <div>{place.description}</div>
          <div className="aq-quiet">
            {[place.city, place.region, place.postcode, place.country]
              .filter((part) => part !== null && part !== "" && !place.description.includes(part))
              .join(", ")}
          </div>
        </li>
      ))}
    </ul>
  );
}
