/** What a vault keeps its sealed things in. Places sort as text, so that all of one shelf stand together. */
export interface Cabinet {
  /** Everything of one call or nothing. */
  write: (changes: ReadonlyMap<string, unknown>) => Promise<void>
  read: (place: string) => Promise<unknown>
  readShelf: (shelf: string) => Promise<Map<string, unknown>>
  clear: () => Promise<void>
}

const store = 'things'

/** Things on the device itself: they survive a reload, a killed browser and days without a network. */
export async function openCabinet(name: string): Promise<Cabinet> {
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore(store)
  const database = await settled(opening)
  // a newer page of this product may want to change the cabinet
  database.onversionchange = () => database.close()

  const inside = async (mode: IDBTransactionMode, act: (things: IDBObjectStore) => void) => {
    const transaction = database.transaction(store, mode, { durability: 'strict' })
    const finished = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('the device did not keep it'))
    })
    act(transaction.objectStore(store))
    await finished
  }

  const ask = <T>(question: (things: IDBObjectStore) => IDBRequest<T>) =>
    settled(question(database.transaction(store, 'readonly').objectStore(store)))

  return {
    write: (changes) =>
      inside('readwrite', (things) => {
        for (const [place, thing] of changes) {
          if (thing === undefined) things.delete(place)
          else things.put(thing, place)
        }
      }),
    read: (place) => ask<unknown>((things) => things.get(place)),
    readShelf: async (shelf) => {
      // '0' is the sign that follows '/'
      const range = IDBKeyRange.bound(`${shelf}/`, `${shelf}0`, false, true)
      const [places, things] = await Promise.all([
        ask((all) => all.getAllKeys(range)),
        ask<unknown[]>((all) => all.getAll(range)),
      ])
      return new Map(places.map((place, index) => [place as string, things[index]]))
    },
    clear: () => inside('readwrite', (things) => void things.clear()),
  }
}

/** Where a browser keeps nothing: things last as long as the page does. */
export function pageCabinet(): Cabinet {
  const things = new Map<string, unknown>()
  return {
    write: (changes) => {
      for (const [place, thing] of changes) {
        if (thing === undefined) things.delete(place)
        else things.set(place, thing)
      }
      return Promise.resolve()
    },
    read: (place) => Promise.resolve(things.get(place)),
    readShelf: (shelf) => {
      const inside = [...things].filter(([place]) => place.startsWith(`${shelf}/`))
      return Promise.resolve(new Map(inside.sort(([a], [b]) => (a < b ? -1 : 1))))
    },
    clear: () => {
      things.clear()
      return Promise.resolve()
    },
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the device gave nothing'))
  })
}
