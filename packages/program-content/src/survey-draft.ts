import { CopiedMap } from "./copied-map.ts";
import type { CategoryContent, PlacementContent, SurveyContent } from "./types.ts";

type Head = Pick<
  SurveyContent,
  "id" | "key" | "title" | "description" | "structure" | "isDeleted" | "deletedFrom"
>;

/** A survey while operations change it. What is read reflects all changes so far. */
export class SurveyDraft {
  readonly #base: SurveyContent;
  readonly categories: CopiedMap<CategoryContent>;
  readonly placements: CopiedMap<PlacementContent>;
  tops: readonly string[];
  head: Head;

  constructor(base: SurveyContent) {
    this.#base = base;
    this.head = base;
    this.tops = base.tops;
    this.categories = new CopiedMap(base.categories);
    this.placements = new CopiedMap(base.placements);
  }

  get isDeleted(): boolean {
    return this.head.isDeleted;
  }

  editHead(fields: Partial<Head>): void {
    this.head = { ...this.head, ...fields };
  }

  editCategory(category: CategoryContent, fields: Partial<CategoryContent>): void {
    this.categories.set(category.id, { ...category, ...fields });
  }

  /** The live categories directly below one, or the first level's for null. */
  childrenOf(parentId: string | null): readonly string[] {
    return parentId === null ? this.tops : (this.categories.get(parentId)?.categories ?? []);
  }

  setChildren(parentId: string | null, ids: readonly string[]): void {
    if (parentId === null) {
      this.tops = ids;
      return;
    }
    const parent = this.categories.get(parentId);
    if (parent !== undefined) this.editCategory(parent, { categories: ids });
  }

  setMeasures(categoryId: string, ids: readonly string[]): void {
    const category = this.categories.get(categoryId);
    if (category !== undefined) this.editCategory(category, { measures: ids });
  }

  /** The survey as it is now; the very one it began with where nothing changed. */
  finish(): SurveyContent {
    const { head, tops } = this;
    const categories = this.categories.map;
    const placements = this.placements.map;
    const base = this.#base;
    const isSame =
      head === base && tops === base.tops && categories === base.categories && placements === base.placements;
    return isSame ? base : { ...base, ...headOf(head), tops, categories, placements };
  }
}

function headOf({ id, key, title, description, structure, isDeleted, deletedFrom }: Head): Head {
  return { id, key, title, description, structure, isDeleted, deletedFrom };
}
