import { useNavigate } from "@tanstack/react-router";

type Place =
  | "/"
  | "/submissions"
  | "/compare"
  | "/programs"
  | "/organisations"
  | "/users"
  | "/subscriptions"
  | "/account"
  | "/sign-in";

/** Goes to one of the app's main places, for shortcuts and menus. */
export function useGo(): (place: Place) => void {
  const navigate = useNavigate();
  return (place) => void navigate({ to: place });
}
