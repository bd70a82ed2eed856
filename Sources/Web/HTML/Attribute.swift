/// One attribute of an element. A nil attribute is left out, so a condition reads
/// `.required(if: wanted)`. An address can only be a `Link`, an `Asset` or an `External`.
struct Attribute {
    enum Value {
        case on
        case text(String)
        case number(Int)
    }

    let name: StaticString
    let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    private static func flag(_ name: StaticString, _ wanted: Bool) -> Attribute? {
        wanted ? Attribute(name, .on) : nil
    }

    private static func optional(_ name: StaticString, _ words: String?) -> Attribute? {
        words.map { Attribute(name, .text($0)) }
    }
}

// What any element may carry.
extension Attribute {
    static func `class`(_ name: String) -> Attribute { Attribute("class", .text(name)) }
    static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
    static func lang(_ code: String) -> Attribute { Attribute("lang", .text(code)) }
    static func role(_ role: String) -> Attribute { Attribute("role", .text(role)) }
    static func hidden(if wanted: Bool) -> Attribute? { flag("hidden", wanted) }
    static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", .number(index)) }
    /// Lets the browser choose the direction of writing from the words themselves, as a name may need.
    static var directionFromText: Attribute { Attribute("dir", .text("auto")) }
    /// A name by which towpath.js finds the element.
    static func hook(_ name: String) -> Attribute { Attribute("data-hook", .text(name)) }
    static func shortcut(_ keys: String) -> Attribute { Attribute("data-keys", .text(keys)) }
}

// Where things are.
extension Attribute {
    static func href(_ link: Link) -> Attribute { Attribute("href", .text(link.address)) }
    static func href(_ asset: Asset) -> Attribute { Attribute("href", .text(asset.link.address)) }
    static func href(external: External) -> Attribute { Attribute("href", .text(external.address)) }
    static func href(part id: String) -> Attribute { Attribute("href", .text("#" + id)) }
    static func src(_ asset: Asset) -> Attribute { Attribute("src", .text(asset.link.address)) }
    static func action(_ link: Link) -> Attribute { Attribute("action", .text(link.address)) }
    static func formAction(_ link: Link) -> Attribute { Attribute("formaction", .text(link.address)) }
    static func rel(_ kind: String) -> Attribute { Attribute("rel", .text(kind)) }
    static func alt(_ words: String) -> Attribute { Attribute("alt", .text(words)) }
}

// Forms.
extension Attribute {
    static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
    static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }
    static func value(_ value: Int) -> Attribute { Attribute("value", .number(value)) }
    static func type(_ type: String) -> Attribute { Attribute("type", .text(type)) }
    static func method(_ method: String) -> Attribute { Attribute("method", .text(method)) }
    /// The form that a control outside it belongs to.
    static func form(_ id: String) -> Attribute { Attribute("form", .text(id)) }
    static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
    static func checked(if wanted: Bool) -> Attribute? { flag("checked", wanted) }
    static func selected(if wanted: Bool) -> Attribute? { flag("selected", wanted) }
    static func disabled(if wanted: Bool) -> Attribute? { flag("disabled", wanted) }
    static func required(if wanted: Bool) -> Attribute? { flag("required", wanted) }
    static func autofocus(if wanted: Bool) -> Attribute? { flag("autofocus", wanted) }
    static var noValidate: Attribute { Attribute("novalidate", .on) }
    static func autocomplete(_ kind: String?) -> Attribute? { optional("autocomplete", kind) }
    static func inputMode(_ mode: String?) -> Attribute? { optional("inputmode", mode) }
    static func spellcheck(_ wanted: Bool) -> Attribute { Attribute("spellcheck", .text(wanted ? "true" : "false")) }
    static func maxLength(_ length: Int?) -> Attribute? { length.map { Attribute("maxlength", .number($0)) } }
    static func counts(upTo length: Int?) -> Attribute? { length.map { Attribute("data-count", .number($0)) } }
    static func rows(_ rows: Int) -> Attribute { Attribute("rows", .number(rows)) }
    static func max(_ number: Int) -> Attribute { Attribute("max", .number(number)) }
    static func accessKey(_ key: String) -> Attribute { Attribute("accesskey", .text(key)) }
}

// Tables, times and the head of a page.
extension Attribute {
    static func scope(_ scope: String) -> Attribute { Attribute("scope", .text(scope)) }
    static func columns(_ count: Int) -> Attribute { Attribute("colspan", .number(count)) }
    static func datetime(_ machine: String) -> Attribute { Attribute("datetime", .text(machine)) }
    static func content(_ words: String) -> Attribute { Attribute("content", .text(words)) }
    static func charset(_ name: String) -> Attribute { Attribute("charset", .text(name)) }
    static func media(_ query: String) -> Attribute { Attribute("media", .text(query)) }
    static var `defer`: Attribute { Attribute("defer", .on) }
    static func open(if wanted: Bool) -> Attribute? { flag("open", wanted) }
}

// Drawings.
extension Attribute {
    static func viewBox(_ box: String) -> Attribute { Attribute("viewBox", .text(box)) }
    static func width(_ length: String) -> Attribute { Attribute("width", .text(length)) }
    static func height(_ length: String) -> Attribute { Attribute("height", .text(length)) }
    static func x(_ length: String) -> Attribute { Attribute("x", .text(length)) }
    static func y(_ length: String) -> Attribute { Attribute("y", .text(length)) }
    static func cx(_ length: String) -> Attribute { Attribute("cx", .text(length)) }
    static func cy(_ length: String) -> Attribute { Attribute("cy", .text(length)) }
    static func r(_ length: String) -> Attribute { Attribute("r", .text(length)) }
    static func rx(_ length: String?) -> Attribute? { optional("rx", length) }
    static func points(_ points: String) -> Attribute { Attribute("points", .text(points)) }
    static func strokeWidth(_ length: String?) -> Attribute? { optional("stroke-width", length) }
    static func textAnchor(_ part: String) -> Attribute { Attribute("text-anchor", .text(part)) }
    static func fontSize(_ length: String) -> Attribute { Attribute("font-size", .text(length)) }
}

// What a screen reader is told.
extension Attribute {
    static func ariaLabel(_ words: String) -> Attribute { Attribute("aria-label", .text(words)) }
    static func ariaLabelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", .text(id)) }
    static func ariaDescribedBy(_ ids: String?) -> Attribute? { optional("aria-describedby", ids) }
    static func ariaInvalid(if wrong: Bool) -> Attribute? { wrong ? Attribute("aria-invalid", .text("true")) : nil }
    static func ariaSort(_ order: String?) -> Attribute? { optional("aria-sort", order) }
    static func ariaLive(_ manner: String) -> Attribute { Attribute("aria-live", .text(manner)) }
    static var ariaHidden: Attribute { Attribute("aria-hidden", .text("true")) }
    static func ariaCurrent(_ kind: String = "page", if wanted: Bool) -> Attribute? {
        wanted ? Attribute("aria-current", .text(kind)) : nil
    }
}
