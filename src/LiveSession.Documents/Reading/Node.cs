namespace LiveSession.Documents.Reading;

/// <summary>A piece of a YAML or JSON file that knows where it stands.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal abstract record Node(int Line, int Column);

/// <summary>A text, a number, a truth value: as written.</summary>
internal sealed record ScalarNode(int Line, int Column, string Text) : Node(Line, Column);

/// <summary>Nothing: <c>key:</c> without a value, <c>~</c> or <c>null</c>.</summary>
internal sealed record EmptyNode(int Line, int Column) : Node(Line, Column);

internal sealed record ListNode(int Line, int Column, IReadOnlyList<Node> Items) : Node(Line, Column);

internal sealed record MapNode(int Line, int Column, IReadOnlyList<MapEntry> Entries) : Node(Line, Column);

internal sealed record MapEntry(ScalarNode Key, Node Value);
