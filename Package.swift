// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house and the arrows between them. `Tests/HouseTests` checks
// that the imports in the sources are exactly these (ARCHITECTURE.md).
let house: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "towpath",
    products: [.executable(name: "towpath", targets: ["towpath"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    ],
    targets: [
        .target(name: "Clinical", swiftSettings: house),
        .target(name: "Guides", dependencies: ["Clinical"], swiftSettings: house),
        .target(
            name: "Store",
            dependencies: ["Clinical", "CPostgres", "CZlib", crypto, .product(name: "GRDB", package: "GRDB.swift")],
            resources: [.embedInCode("Schema")],
            swiftSettings: house),
        .target(
            name: "Actions",
            dependencies: ["Clinical", "Guides", "Store", crypto, cryptoExtras, logging],
            swiftSettings: house),
        .target(
            name: "Exchange", dependencies: ["Clinical"], resources: [.embedInCode("DemoData")], swiftSettings: house),
        .target(name: "Documents", dependencies: ["Clinical", "Guides", "CPango"], swiftSettings: house),
        .target(
            name: "Web",
            dependencies: [
                "Actions", "Exchange", "Documents", "Guides", "Clinical", "CZlib", crypto, logging,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            resources: [.embedInCode("Assets")],
            swiftSettings: house),
        .executableTarget(
            name: "towpath",
            dependencies: [
                "Web", "Exchange", "Actions", "Documents", "Clinical", "Guides", "Store", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CLinux", path: "Benchmarks/CLinux"),
        .executableTarget(
            name: "towpath-bench",
            dependencies: [
                "CLinux", .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Benchmarks/Load", swiftSettings: house),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
        .testTarget(name: "ClinicalTests", dependencies: ["Clinical"], swiftSettings: house),
        .testTarget(name: "GuidesTests", dependencies: ["Guides", "Clinical"], swiftSettings: house),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Clinical", "TestSupport", crypto], exclude: ["Fixtures"],
            swiftSettings: house),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Clinical"], swiftSettings: house),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "Clinical", "Guides", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "ActionsTests", dependencies: ["Actions", "Store", "Clinical", "Guides", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Documents", "Clinical", logging,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "StoryTests",
            dependencies: [
                "Web", "Actions", "Store", "Clinical", "Guides", "Exchange", "TestSupport", logging,
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            exclude: ["Checks/Outcomes"], swiftSettings: house),
        .testTarget(name: "CommandTests", dependencies: ["Store", "Clinical", "TestSupport"], swiftSettings: house),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
