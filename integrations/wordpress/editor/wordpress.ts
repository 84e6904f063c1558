// The parts of WordPress's editor that the blocks use; WordPress loads them before the plugin's script, as globals.

type Props = Readonly<Record<string, unknown>>;
type Component<Of> = (this: void, props: Of) => Rendered;

/** What a component returns. */
export type Rendered = object | string | null | undefined | false;

/** The attributes of a block: texts, read from its markup. */
export type BlockAttributes = Readonly<Record<string, string | undefined>>;

/** What a block's `save` is given. */
export interface SaveProps {
  readonly attributes: BlockAttributes;
}

/** What a block's `edit` is given. */
export interface EditProps extends SaveProps {
  setAttributes(this: void, attributes: BlockAttributes): void;
}

/** A block in the editor. */
export interface Block {
  readonly name: string;
  readonly attributes: BlockAttributes;
  readonly innerBlocks: readonly Block[];
}

/** How pasted markup or a shortcode becomes a block. */
export type Transform =
  | {
      readonly type: 'raw';
      readonly priority: number;
      isMatch(this: void, node: Element): boolean;
      transform(this: void, node: Element): Block;
    }
  | {
      readonly type: 'shortcode';
      readonly tag: string;
      transform(
        this: void,
        attributes: { readonly named: Readonly<Record<string, string>> },
        match: { readonly shortcode: { readonly content?: string } },
      ): Block;
    };

/** How a block is edited and stored. */
export interface BlockSettings {
  readonly edit: Component<EditProps>;
  readonly save: Component<SaveProps>;
  readonly transforms?: { readonly from: readonly Transform[] };
}

/** One field of a figure's form: an attribute, with its words in each language. */
export interface FieldDescription {
  readonly name: string;
  /** Its values, if it has a fixed set of them. */
  readonly choices: readonly {
    readonly value: string;
    readonly label: Readonly<Record<string, string>>;
  }[];
  /** Whether all figures have it. */
  readonly shared: boolean;
  readonly label: Readonly<Record<string, string>>;
  readonly help: Readonly<Record<string, string>>;
}

interface Store {
  getBlocks(): readonly Block[];
  getEditedPostAttribute(name: string): unknown;
}

declare global {
  const wp: {
    apiFetch(this: void, options: { readonly path: string }): Promise<unknown>;
    readonly blockEditor: {
      readonly useBlockProps: ((this: void, props?: Props) => Props) & {
        save(this: void, props?: Props): Props;
      };
    } & Readonly<Record<'InspectorControls' | 'BlockControls', unknown>>;
    readonly blocks: {
      registerBlockType(this: void, name: string, settings: BlockSettings): void;
      createBlock(this: void, name: string, attributes: BlockAttributes): Block;
    };
    readonly components: Readonly<Record<string, unknown>>;
    readonly data: {
      useSelect<Of>(
        this: void,
        select: (select: (store: string) => Store) => Of,
        on: readonly unknown[],
      ): Of;
      dispatch(this: void, store: 'core/editor'): { editPost(edits: Props): void };
    };
    readonly element: {
      createElement(
        this: void,
        type: unknown,
        props: Props | null,
        ...children: readonly unknown[]
      ): object;
      useEffect(this: void, effect: () => void, on: readonly unknown[]): void;
      useState<Of>(this: void, initial: Of): readonly [Of, (value: Of) => void];
      readonly Fragment: unknown;
    };
    readonly i18n: {
      __(this: void, text: string, domain: string): string;
      sprintf(this: void, text: string, ...values: readonly string[]): string;
    };
    readonly plugins: {
      registerPlugin(
        this: void,
        name: string,
        settings: { readonly render: Component<Props> },
      ): void;
    };
  };

  /** What the plugin tells the editor. */
  const metropolisWidgets: {
    readonly lang: string;
    readonly figuresPage: string;
    readonly drawnInAdvance: boolean;
    readonly canSetResults: boolean;
    readonly settingsPage: string;
    readonly fields: Readonly<Record<string, readonly FieldDescription[]>>;
  };
}

export const { createElement, Fragment, useEffect, useState } = wp.element;
export const { BlockControls, InspectorControls, useBlockProps } = wp.blockEditor;
export const { createBlock, registerBlockType } = wp.blocks;
export const { dispatch, useSelect } = wp.data;
export const { registerPlugin } = wp.plugins;
export const { sprintf } = wp.i18n;
export const { components } = wp;
