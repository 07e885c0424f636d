package import Scripts

/// A plan and the name under which it is found again.
package struct NamedPlan: Sendable {
    package let scenario: String
    /// Of the file that it stands in; nil if a seed drew it.
    package let path: String?
    package var plan: Plan
    private var isBrief = false

    package init(_ scenario: Scenario, seed: UInt64) {
        self.scenario = scenario.rawValue
        path = nil
        plan = scenario.plan(seed: seed)
    }

    package init(_ file: Catalog.File) {
        self.init(scenario: file.name, path: file.path, plan: file.plan)
    }

    init(scenario: String, path: String?, plan: Plan) {
        self.scenario = scenario
        self.path = path
        self.plan = plan
    }

    /// What to give to `replay` and `shrink`.
    package var reference: String {
        path ?? "\(plan.seed) --scenario \(scenario)\(isBrief ? " --brief" : "")"
    }

    /// What the seed draws, in less time.
    package var brief: NamedPlan {
        var brief = self
        brief.plan = plan.brief
        brief.isBrief = true
        return brief
    }
}

/// All scenarios by their names: sorts of trouble within which each seed draws a plan, and plans
/// that once failed, each in a file.
package struct Catalog: Sendable {
    package struct File: Sendable {
        package let name: String
        package let path: String
        /// What it once found: the file's first comment.
        package let summary: String
        package let plan: Plan
    }

    package static let ending = ".scenario"
    package let files: [File]

    /// With the files of a folder, or none.
    package init(folder: String? = nil) throws(CatalogError) {
        var paths: [String] = []
        do throws(TextFileError) {
            if let folder { paths = try TextFile.paths(at: folder, endings: [Self.ending]) }
        } catch { throw .file(error) }
        var files: [File] = []
        for path in paths { files.append(try Self.file(at: path)) }
        self.files = files
    }

    package static func file(at path: String) throws(CatalogError) -> File {
        let text: String
        do throws(TextFileError) { text = try TextFile.text(of: path) } catch {
            throw .file(error)
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let comment = text.split(separator: "\n").first { $0.hasPrefix("#") }?
            .drop { $0 == "#" || $0 == " " }
        guard let comment, !comment.isEmpty else { throw .noComment(path) }
        do throws(PlanError) {
            return File(
                name: name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : name,
                path: path, summary: String(comment), plan: try Plan(text))
        } catch {
            throw .plan(path, error)
        }
    }

    /// What a seed does in a scenario; without one, the seed decides which.
    package func plan(_ seed: UInt64, of scenario: String?) throws(CatalogError) -> NamedPlan {
        guard let scenario else {
            let all = Scenario.allCases
            return NamedPlan(all[Int(seed % UInt64(all.count))], seed: seed)
        }
        if let scenario = Scenario(rawValue: scenario) { return NamedPlan(scenario, seed: seed) }
        guard let file = (files.first { $0.name == scenario }) else {
            throw .unknown(scenario)
        }
        var plan = file.plan
        plan.seed = seed
        return NamedPlan(scenario: file.name, path: nil, plan: plan)
    }

    /// A line for each scenario.
    package var text: String {
        let rows =
            Scenario.allCases.map { ($0.rawValue, "drawn", $0.summary) }
            + files.map { ($0.name, "file", $0.summary) }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, sort, summary in
            let padding = String(repeating: " ", count: width - name.count)
            return "\(name)\(padding)  \(sort)\(sort == "file" ? " " : "")  \(summary)\n"
        }.joined()
    }
}

package enum CatalogError: Error, Equatable, Sendable, CustomStringConvertible {
    case file(TextFileError)
    case plan(String, PlanError)
    case noComment(String)
    case unknown(String)

    package var description: String {
        switch self {
        case .file(let error): "\(error)"
        case .plan(let path, let error): "\(path): \(error)"
        case .noComment(let path):
            "\(path): begin it with a comment (`# …`) that says what it once found"
        case .unknown(let name):
            "no scenario is called `\(name)`; `cairn-sim scenarios` lists them"
        }
    }
}
