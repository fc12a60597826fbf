import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
} from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { ComponentPropsWithRef, ReactElement } from "react";

type Native<P> = P & Omit<ComponentPropsWithRef<"a">, keyof P>;

/** A link in text. Every link of the app is one of these, so that it opens in a new tab and is announced as a link. */
export const TextLink = createLink(function TextLink(props: Native<AnchorProps>): ReactElement {
  return <Anchor inherit {...props} />;
});

/** A link that looks like a button. */
export const ButtonLink = createLink(function ButtonLink(props: Native<ButtonProps>): ReactElement {
  return <Button component="a" {...props} />;
});

/** An entry of the navigation; the present page's is marked for the eye and for screen readers. */
export const NavigationLink = createLink(function NavigationLink(props: Native<NavLinkProps>): ReactElement {
  return <NavLink {...props} />;
});
