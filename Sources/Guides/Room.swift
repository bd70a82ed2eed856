enum GuidesRoom {}
