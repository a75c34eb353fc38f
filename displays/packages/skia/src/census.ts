/** How many objects of each of CanvasKit's classes are alive. */
export type Census = Readonly<Record<string, number>>;

interface Handle {
  delete(): void;
}

/**
 * Counts CanvasKit's objects from now on: made, less those deleted and those that the collector took. For tests and the soak alone; to be
 * called before CanvasKit starts, because it hears of every handle by the one way in which CanvasKit makes them.
 */
export function takeCensus(): () => Census {
  const alive = new Map<string, number>();
  const counted = new WeakSet<object>();
  const add = (name: string, by: number): void => void alive.set(name, (alive.get(name) ?? 0) + by);
  const collected = new FinalizationRegistry<string>((name) => add(name, -1));
  const make = Object.create as (prototype: object | null, properties?: PropertyDescriptorMap & ThisType<unknown>) => object;
  const watched = new WeakSet<object>();
  const watch = (prototype: object): void => {
    const base = ownerOf(prototype, 'delete');
    if (!base || watched.has(base)) return;
    watched.add(base);
    const remove = base.delete;
    base.delete = function (this: Handle) {
      remove.call(this);
      if (!counted.delete(this)) return;
      collected.unregister(this);
      add(classOf(this), -1);
    };
  };
  Object.create = (prototype: object | null, properties?: PropertyDescriptorMap & ThisType<unknown>): object => {
    const made = properties === undefined ? make(prototype) : make(prototype, properties);
    if (!prototype || !properties || !isHandle(properties)) return made;
    watch(prototype);
    counted.add(made);
    collected.register(made, classOf(made), made);
    add(classOf(made), 1);
    return made;
  };
  return () => Object.fromEntries([...alive].filter(([, count]) => count !== 0).sort(([one], [other]) => one.localeCompare(other)));
}

/** A handle has one property, which counts who shares what is behind it. */
function isHandle(properties: PropertyDescriptorMap): boolean {
  const values = Object.values(properties).map(({ value }): unknown => value);
  return values.length === 1 && typeof values[0] === 'object' && values[0] !== null && 'count' in values[0];
}

function ownerOf(prototype: object, name: 'delete'): Handle | undefined {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at, name)) return at as Handle;
  }
  return undefined;
}

function classOf(handle: object): string {
  return handle.constructor.name;
}
